import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { currentUndertaking, undertakingParagraphs } from '@grappe/contracts';
import { ConfirmButton } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useLocale, useWrite } from '../../../app/kit';
import { AcceptUndertakingDocument, DeclineUndertakingDocument, type ProjectUndertakingFragment, type ProjectWholeFragment } from '../../../generated/graphql';
import { shownInProjects } from './project-writes';

interface UndertakingAskedProps {
  readonly undertaking: ProjectUndertakingFragment;
  readonly project: ProjectWholeFragment;
}

/** What an organisation of the viewer's undertakes before it reads the file: the text itself, and the two answers. */
export function UndertakingAsked({ undertaking, project }: UndertakingAskedProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const language = useLocale() === 'fr' ? 'FR' : 'EN';
  const { id, organisation, status, viewerCan } = undertaking;
  const { name } = organisation;
  const accept = useWrite(AcceptUndertakingDocument, { refreshes: shownInProjects, says: t('disclosure.accepted', { name }) });
  const decline = useWrite(DeclineUndertakingDocument, { refreshes: shownInProjects, says: t('disclosure.declined') });
  const { version } = currentUndertaking;
  const lead = project.lead?.name ?? '';
  return (
    <Paper p="lg">
      <Stack gap="sm">
        <Title order={3}>{t('disclosure.asked')}</Title>
        {status === 'DECLINED' && <Text fw={600}>{t('disclosure.askedDeclined', { name })}</Text>}
        <Text>{viewerCan.accept ? t('disclosure.askedLead', { lead, name }) : t('disclosure.askedOther', { name })}</Text>
        {undertakingParagraphs(version, language, { lead, project: project.title }).map((paragraph) => (
          <Text key={paragraph} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {paragraph}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          {t('disclosure.textVersion', { version: String(version) })}
        </Text>
        {viewerCan.accept && (
          <Group gap="xs">
            <ConfirmButton
              variant="filled"
              title={t('disclosure.acceptTitle', { name })}
              text={t('disclosure.acceptText', { name })}
              confirmLabel={t('disclosure.accept')}
              cancelLabel={tc('actions.cancel')}
              onConfirm={() => accept.mutateAsync({ input: { undertakingId: id, textVersion: version } })}
            >
              {t('disclosure.accept')}
            </ConfirmButton>
            {viewerCan.decline && (
              <ConfirmButton
                title={t('disclosure.declineTitle')}
                text={t('disclosure.declineText', { name })}
                confirmLabel={t('disclosure.decline')}
                cancelLabel={tc('actions.cancel')}
                onConfirm={() => decline.mutateAsync({ input: { undertakingId: id } })}
              >
                {t('disclosure.decline')}
              </ConfirmButton>
            )}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
