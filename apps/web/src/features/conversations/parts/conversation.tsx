import { Button, Paper } from '@mantine/core';
import type { ChannelMessage } from '@grappe/contracts';
import { confirmed } from '@grappe/ui';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedInViewer, useWrite } from '../../../app/kit';
import { DeleteMessageDocument } from '../../../generated/graphql';
import { continues } from './channel-lines';
import { hasOlder } from './channel-log';
import classes from './channel.module.css';
import { Composer } from './composer';
import { MessageDialogs, type MessageDialog } from './message-dialogs';
import { MessageLog } from './message-log';
import type { MessageAct } from './message-menu';
import { PendingItem } from './pending-item';
import { TypingLine } from './typing-line';
import type { useChannel } from './use-channel';
import { useNewMark } from './use-new-mark';
import type { useOutbox } from './use-outbox';
import { usePageVisible, useReading } from './use-reading';
import { useScrolling } from './use-scrolling';

interface ConversationProps {
  readonly channelId: string;
  readonly channel: ReturnType<typeof useChannel>;
  readonly messages: readonly ChannelMessage[];
  readonly outbox: ReturnType<typeof useOutbox>;
  /** Who is writing. */
  readonly writers: readonly string[];
  readonly unread: number;
  readonly post: boolean;
  readonly moderate: boolean;
}

/** The log, what is done with its messages, and where one writes. */
export function Conversation({ channelId, channel, messages, outbox: { outbox, ...sending }, writers, unread, post, moderate }: ConversationProps) {
  const { t } = useTranslation('conversations');
  const { t: tc } = useTranslation();
  const { person } = useSignedInViewer();
  const { log, older } = channel;
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const composer = useRef<HTMLTextAreaElement>(null);
  const [replyTo, setReplyTo] = useState<ChannelMessage | null>(null);
  const [editingId, setEditingId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<MessageDialog | null>(null);
  const remove = useWrite(DeleteMessageDocument, { refreshes: [], then: ({ deleteMessage }) => deleted(deleteMessage.message) });

  const posted = new Set(messages.map(({ clientId }) => clientId));
  const pending = outbox.filter(({ clientId }) => !posted.has(clientId));
  const onOlder = () => void channel.loadOlder();
  const scrolling = useScrolling({
    first: log.first,
    end: `${log.last} ${pending.length}`,
    loaded: log.loaded,
    onNearTop: () => hasOlder(log) && older === null && onOlder(),
  });
  const looking = usePageVisible() && scrolling.inSight;
  const mark = useNewMark({ messages, last: log.last, unread, readerId: person.id, looking });
  useReading(channelId, log.last, scrolling.inSight);

  function send(body: string): void {
    sending.send(body, replyTo && { id: replyTo.id, body: replyTo.body, author: replyTo.author });
    setReplyTo(null);
    mark.answered();
    scrolling.toEnd();
  }

  function act(chosen: MessageAct, message: ChannelMessage): void {
    if (chosen === 'reply') setReplyTo(message);
    else if (chosen === 'edit') setEditingId(message.id);
    else if (chosen === 'delete') void askAndDelete(message);
    else setDialog({ act: chosen, message });
  }

  /** The menu went with the words. */
  function deleted(message: ChannelMessage): void {
    channel.hear(message);
    scrolling.scroller.current?.focus({ preventScroll: true });
  }

  function stopEditing(): void {
    const menu = `[data-message-menu="${editingId ?? ''}"]`;
    setEditingId(null);
    setTimeout(() => panel?.querySelector<HTMLElement>(menu)?.focus(), 0);
  }

  async function askAndDelete({ id: messageId }: ChannelMessage): Promise<void> {
    const question = {
      title: t('delete.title'),
      text: t('delete.text'),
      confirmLabel: t('delete.confirm'),
      cancelLabel: tc('actions.cancel'),
      grave: true,
    };
    if (await confirmed(question)) remove.mutate({ input: { messageId } });
  }

  // After the menu has given the focus back to its button.
  useEffect(() => {
    if (replyTo) setTimeout(() => composer.current?.focus(), 0);
  }, [replyTo]);

  return (
    <Paper className={classes.panel} ref={setPanel}>
      <div ref={scrolling.scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t('title')}>
        <div ref={scrolling.content}>
          <MessageLog
            log={log}
            messages={messages}
            newFrom={mark.newFrom}
            readerId={person.id}
            editingId={editingId}
            older={older}
            onOlder={onOlder}
            post={post}
            moderate={moderate}
            menusIn={panel}
            isEmpty={messages.length === 0 && pending.length === 0}
            onAct={act}
            onEdited={channel.hear}
            onEditClose={stopEditing}
            pending={pending.map((outgoing, index) => (
              <PendingItem
                key={outgoing.clientId}
                outgoing={outgoing}
                continues={index > 0 || continues(messages.at(-1), person.id, undefined, outgoing.writtenAt)}
                onRetry={sending.retry}
                onDiscard={() => sending.discard(outgoing.clientId)}
              />
            ))}
          />
          <div ref={scrolling.sentinel} style={{ height: 1 }} />
        </div>
      </div>
      <div className={classes.foot}>
        {!scrolling.inSight && messages.length > 0 && (
          <Button
            className={classes.jump}
            size="compact-md"
            radius="xl"
            leftSection={<IconArrowDown size={16} aria-hidden />}
            onClick={scrolling.toEnd}
          >
            {mark.below > 0 ? t('newBelow', { count: mark.below }) : t('toNewest')}
          </Button>
        )}
        <TypingLine names={writers} />
        {post && <Composer channelId={channelId} input={composer} replyTo={replyTo} onDropReply={() => setReplyTo(null)} onSend={send} />}
      </div>
      <MessageDialogs dialog={dialog} onClose={() => setDialog(null)} onModerated={() => void channel.query.refetch()} />
    </Paper>
  );
}
