import { Button, Text } from '@mantine/core';
import { EmptyState } from '@grappe/ui';
import type { ChannelMessage } from '@grappe/contracts';
import { IconMessages } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/kit';
import { hasOlder, messageById, type ChannelLog } from './channel-log';
import { linesOf } from './channel-lines';
import classes from './channel.module.css';
import { MessageItem, type MessageItemProps } from './message-item';

interface MessageLogProps extends Pick<MessageItemProps, 'post' | 'moderate' | 'menusIn' | 'onAct' | 'onEdited' | 'onEditClose'> {
  readonly log: ChannelLog;
  readonly messages: readonly ChannelMessage[];
  readonly newFrom: number | null;
  readonly readerId: string;
  readonly editingId: string | null;
  readonly older: 'loading' | 'failed' | null;
  readonly onOlder: () => void;
  /** What is not sent yet, after all the others. */
  readonly pending: ReactNode;
  readonly isEmpty: boolean;
}

/** The arrows go from one message's menu to the next, so that Tab passes the whole log in one step. */
function moveBetweenMenus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const focused = document.activeElement;
  if (step === 0 || !(focused instanceof HTMLElement) || !focused.dataset['messageMenu'] || focused.ariaExpanded === 'true') return;
  const menus = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-message-menu]')];
  const next = menus[menus.indexOf(focused) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The messages under their days and authors. */
export function MessageLog({ log, messages, newFrom, readerId, editingId, older, onOlder, pending, isEmpty, ...shared }: MessageLogProps) {
  const { t } = useTranslation('conversations');
  const { date } = useFormat();
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tabbableId = focusedId ?? messages.findLast(({ deleted }) => !deleted)?.id;
  const quoteOf = ({ replyTo }: ChannelMessage) => {
    if (!replyTo) return null;
    const now = messageById(log, replyTo.id) ?? replyTo;
    return { author: now.author.name, body: now.body };
  };
  const onFocus = ({ target }: { target: HTMLElement }) => {
    const id = target.dataset['messageMenu'];
    if (id) setFocusedId(id);
  };
  return (
    <div role="log" aria-label={t('log')} aria-busy={older === 'loading'} onKeyDown={moveBetweenMenus} onFocus={onFocus}>
      {hasOlder(log) && (
        <Text component="div" ta="center" size="sm" pb="xs">
          {older === 'failed' && `${t('olderFailed')} `}
          <Button size="compact-sm" variant="subtle" loading={older === 'loading'} onClick={onOlder}>
            {t('older')}
          </Button>
        </Text>
      )}
      {log.loaded && !hasOlder(log) && !isEmpty && (
        <Text ta="center" size="xs" c="dimmed" mt="xs">
          {t('beginning')}
        </Text>
      )}
      {isEmpty && <EmptyState icon={IconMessages} title={t('empty')} message={t(shared.post ? 'emptyHint' : 'emptyReader')} />}
      {linesOf(messages, newFrom).map((line) =>
        line.kind === 'message' ? (
          <MessageItem
            key={line.key}
            {...shared}
            message={line.message}
            continues={line.continues}
            own={line.message.author.id === readerId}
            quote={quoteOf(line.message)}
            editing={line.message.id === editingId}
            tabbable={line.message.id === tabbableId}
          />
        ) : line.kind === 'day' ? (
          <p key={line.key} className={classes.day}>
            <time dateTime={line.at}>{date(line.at)}</time>
          </p>
        ) : (
          <p key={line.key} className={classes.new} data-new>
            {t('new')}
          </p>
        ),
      )}
      {pending}
    </div>
  );
}
