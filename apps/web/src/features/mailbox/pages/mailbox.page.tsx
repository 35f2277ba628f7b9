import { Button, Grid, Paper, Text } from '@mantine/core';
import { IconArrowLeft, IconMail } from '@tabler/icons-react';
import { EmptyState } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NotFound, Page, Reading, useInstallation, useRead } from '../../../app/kit';
import { MailboxDocument } from '../../../generated/graphql';
import { MailList } from '../parts/mail-list';
import { MailReader } from '../parts/mail-reader';

/** Where the mail of a demonstration arrives. Which one is open stands in the address, so that it can be linked to. */
export default function MailboxPage() {
  const { t } = useTranslation('mailbox');
  const { mailbox: on } = useInstallation();
  const [search, setSearch] = useSearchParams();
  const read = useRead('mailbox', MailboxDocument, {}, { enabled: on });
  if (!on) return <NotFound />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Reading
        of={read}
        isEmpty={({ mailbox }) => mailbox.length === 0}
        empty={<EmptyState icon={IconMail} title={t('empty')} message={t('emptyHint')} />}
      >
        {({ mailbox }) => {
          const mail = mailbox.find(({ id }) => id === search.get('mail'));
          return (
            <Grid gap="lg">
              {/* A phone shows the list or the mail, not one below the other. */}
              <Grid.Col span={{ base: 12, md: 5 }} visibleFrom={mail && 'md'}>
                <MailList mails={mailbox} openId={mail?.id ?? null} onOpen={(id) => setSearch({ mail: id }, { preventScrollReset: true })} />
              </Grid.Col>
              <Grid.Col span={{ base: 12, md: 7 }} visibleFrom={mail ? undefined : 'md'}>
                <Button variant="subtle" size="sm" mb="xs" hiddenFrom="md" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={() => setSearch({})}>
                  {t('all')}
                </Button>
                {mail ? (
                  <MailReader key={mail.id} mail={mail} />
                ) : (
                  <Paper p="lg">
                    <Text c="dimmed">{t('choose')}</Text>
                  </Paper>
                )}
              </Grid.Col>
            </Grid>
          );
        }}
      </Reading>
    </Page>
  );
}
