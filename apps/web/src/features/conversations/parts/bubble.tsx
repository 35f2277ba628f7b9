import { Text } from '@mantine/core';
import { PersonAvatar, SafeText } from '@grappe/ui';
import type { ChannelMessage } from '@grappe/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../app/kit';
import classes from './channel.module.css';

interface BubbleProps {
  readonly author: string;
  readonly organisation?: string | undefined;
  readonly at: string;
  readonly own: boolean;
  readonly continues: boolean;
  /** The quotation of what it answers. */
  readonly quote?: { readonly author: string; readonly body: string | null } | null;
  /** Beside it: the menu. */
  readonly aside?: ReactNode;
  /** Under it: what became of it. */
  readonly footer?: ReactNode;
  readonly faded?: boolean;
  readonly children: ReactNode;
}

/** Something said: one's own on the right, others' on the left under their name. */
export function Bubble({ author, organisation, at, own, continues, quote, aside, footer, faded, children }: BubbleProps) {
  const { t } = useTranslation('conversations');
  const { t: tc } = useTranslation();
  const locale = useLocale();
  const time = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return (
    <article
      className={classes.message}
      data-own={own || undefined}
      data-continues={continues || undefined}
      aria-label={t('said', { name: own ? tc('person.you') : author, time })}
    >
      <span className={classes.avatar}>{!continues && !own && <PersonAvatar name={author} size={34} />}</span>
      <div className={classes.column}>
        {!continues && (
          <Text component="p" size="sm" m={0} className={classes.head}>
            {!own && (
              <Text component="span" inherit fw={600}>
                {author}
              </Text>
            )}
            {!own && organisation && (
              <Text component="span" inherit c="dimmed">
                {organisation}
              </Text>
            )}
            <Text component="time" dateTime={at} size="xs" c="dimmed">
              {time}
            </Text>
          </Text>
        )}
        <div className={classes.row}>
          <div className={classes.bubble} data-faded={faded || undefined} title={time}>
            {quote && (
              <div className={classes.quote}>
                <Text size="xs" fw={600} component="p" m={0}>
                  {t('inReplyTo', { name: quote.author })}
                </Text>
                <Text size="sm" component="p" m={0} lineClamp={2}>
                  {quote.body ?? t('quoteGone')}
                </Text>
              </div>
            )}
            {children}
          </div>
          {aside}
        </div>
        {footer}
      </div>
    </article>
  );
}

/** The words of a message, or the stone that marks their place. */
export function Words({ message }: { message: ChannelMessage }) {
  const { t } = useTranslation('conversations');
  if (message.deleted || message.body === null)
    return (
      <Text size="sm" fs="italic" c="dimmed">
        {t(message.deleted ? 'deleted' : 'hidden')}
      </Text>
    );
  return (
    <>
      <SafeText text={message.body} />
      {message.editedAt && (
        <Text size="xs" c="dimmed" component="p" m={0}>
          {t('edited')}
        </Text>
      )}
    </>
  );
}
