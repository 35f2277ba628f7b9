import { Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { SafeText } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { styleNonce, useFormat } from '../../../app/kit';
import type { Mail } from './mail-list';
import classes from './mail-list.module.css';

/** One mail, as its reader would see it. The frame runs no script and reaches nothing of ours; its links open outside it. */
export function MailReader({ mail }: { mail: Mail }) {
  const { t } = useTranslation('mailbox');
  const { dateTime } = useFormat();
  const [view, setView] = useState<'html' | 'text'>('html');
  return (
    <Paper component="article" p="lg">
      <Stack>
        <Stack gap={4}>
          <Title order={2}>{mail.subject}</Title>
          <Text size="sm" c="dimmed">
            {t('to')} {mail.to} · {dateTime(mail.createdAt)}
          </Text>
        </Stack>
        <SegmentedControl
          w="fit-content"
          aria-label={t('view')}
          value={view}
          onChange={(value) => setView(value === 'text' ? 'text' : 'html')}
          data={[
            { value: 'html', label: t('html') },
            { value: 'text', label: t('text') },
          ]}
        />
        {view === 'html' ? (
          <iframe
            className={classes.frame}
            title={t('frame', { subject: mail.subject })}
            sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
            srcDoc={`<base target="_top">${mail.html.replace('<style>', `<style nonce="${styleNonce()}">`)}`}
          />
        ) : (
          <SafeText text={mail.text} />
        )}
      </Stack>
    </Paper>
  );
}
