import { useEffect, useEffectEvent, useReducer } from 'react';
import type { ChannelMessage } from '@grappe/contracts';
import { dropDraft, keepDraft, readDraft } from '../../../app/forms/draft';
import { ask, newClientId, toApiError } from '../../../app/kit';
import { PostMessageDocument } from '../../../generated/graphql';
import { nextToSend, outboxAfter, restoredOutbox } from './outbox';

const nameOf = (channelId: string) => `outbox.${channelId}`;

/** Sends what somebody wrote, one after the other, and keeps it over a reload until the server has it. */
export function useOutbox(channelId: string, messages: readonly ChannelMessage[], onPosted: (message: ChannelMessage) => void) {
  const [outbox, dispatch] = useReducer(outboxAfter, channelId, (id) => restoredOutbox(readDraft(nameOf(id))));
  const posted = useEffectEvent(onPosted);
  const next = nextToSend(outbox);

  useEffect(() => {
    if (outbox.length > 0) keepDraft(nameOf(channelId), outbox);
    else dropDraft(nameOf(channelId));
  }, [channelId, outbox]);

  useEffect(() => {
    if (!next) return;
    const { clientId, body, replyTo } = next;
    dispatch({ act: 'start', clientId });
    ask(PostMessageDocument, { input: { channelId, clientId, body, replyToId: replyTo?.id ?? null } }).then(
      ({ postMessage }) => {
        posted(postMessage.message);
        dispatch({ act: 'settle', clientId });
      },
      (thrown: unknown) => {
        const { mayPass, message } = toApiError(thrown);
        dispatch({ act: 'fail', clientId, fault: message, mayPass });
      },
    );
  }, [channelId, next]);

  // The room may tell a message before the answer comes, and also where the answer never does.
  useEffect(() => {
    if (outbox.length === 0) return;
    const posted = new Set(messages.map(({ clientId }) => clientId));
    for (const { clientId } of outbox) if (posted.has(clientId)) dispatch({ act: 'settle', clientId });
  }, [messages, outbox]);

  useEffect(() => {
    const retry = () => dispatch({ act: 'retry' });
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, []);

  return {
    outbox,
    send: (body: string, replyTo: ChannelMessage['replyTo']) =>
      dispatch({ act: 'send', clientId: newClientId(), body, replyTo, at: new Date().toISOString() }),
    retry: () => dispatch({ act: 'retry' }),
    discard: (clientId: string) => dispatch({ act: 'discard', clientId }),
  };
}
