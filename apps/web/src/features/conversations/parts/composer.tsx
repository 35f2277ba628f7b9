import { ActionIcon, CloseButton, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { limits, type ChannelMessage } from '@grappe/contracts';
import { useState, type KeyboardEvent, type Ref, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dropDraft, keepDraft, readDraft } from '../../../app/forms/draft';
import { useFormat, useTypingSignal } from '../../../app/kit';
import { sendsOnEnter } from './sends-on-enter';

interface ComposerProps {
  readonly channelId: string;
  readonly input: Ref<HTMLTextAreaElement>;
  readonly replyTo: ChannelMessage | null;
  readonly onDropReply: () => void;
  readonly onSend: (body: string) => void;
}

const draftOf = (channelId: string) => `message.${channelId}`;

function readBody(channelId: string): string {
  const draft = readDraft(draftOf(channelId));
  return draft && 'body' in draft && typeof draft.body === 'string' ? draft.body : '';
}

/** Where one writes; what is not sent yet survives a reload. */
export function Composer({ channelId, input, replyTo, onDropReply, onSend }: ComposerProps) {
  const { t } = useTranslation('conversations');
  const { number } = useFormat();
  const [body, setBody] = useState(() => readBody(channelId));
  const typing = useTypingSignal(channelId);
  const { max } = limits.messageLength;
  const tooLong = body.trim().length > max;
  const ready = body.trim() !== '' && !tooLong;

  function write(text: string): void {
    setBody(text);
    if (text.trim() === '') return dropDraft(draftOf(channelId));
    keepDraft(draftOf(channelId), { body: text });
    typing();
  }

  function send(event?: SubmitEvent<HTMLFormElement>): void {
    event?.preventDefault();
    if (!ready) return;
    onSend(body.trim());
    write('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key === 'Escape' && replyTo) return onDropReply();
    if (!sendsOnEnter(event)) return;
    event.preventDefault();
    send();
  }

  return (
    <form onSubmit={send} aria-label={t('composer.label')}>
      <Stack gap={6}>
        {replyTo && (
          <Paper px="sm" py={6}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm" lineClamp={2}>
                <Text component="span" inherit fw={600}>
                  {t('replyingTo', { name: replyTo.author.name })}
                </Text>{' '}
                {replyTo.body}
              </Text>
              <CloseButton aria-label={t('dropReply')} onClick={onDropReply} />
            </Group>
          </Paper>
        )}
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <Textarea
            ref={input}
            aria-label={t('composer.label')}
            placeholder={t('composer.placeholder')}
            value={body}
            onChange={(event) => write(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            error={tooLong && t('composer.tooLong', { max: number(max), over: number(body.trim().length - max) })}
            autosize
            minRows={1}
            maxRows={8}
            size="md"
            flex={1}
          />
          <ActionIcon type="submit" size={42} aria-label={t('composer.send')} disabled={!ready}>
            <IconSend2 size={20} aria-hidden />
          </ActionIcon>
        </Group>
      </Stack>
    </form>
  );
}
