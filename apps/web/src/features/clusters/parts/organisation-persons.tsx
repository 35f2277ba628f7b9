import { Anchor, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { MandateRight, wordsOf } from '@grappe/contracts';
import { confirmed, ConfirmButton, PersonAvatar, SafeText, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useOptions, useRead, useViewer, useWord, useWrite } from '../../../app/kit';
import { ChangeMandateDocument, EndMandateDocument, OrganisationMandatesDocument, type OrganisationPageQuery } from '../../../generated/graphql';
import classes from './clusters.module.css';
import { InvitationsSent } from './invitations-sent';
import { InvitePersonButton } from './invite-person-button';
import { MandateRequests } from './mandate-requests';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;
type Mandate = Organisation['persons'][number];

/** Who represents an organisation, to those signed in; for its owners the way to give, change and take back mandates, for each the way to lay down their own. */
export function OrganisationPersons({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('clusters');
  const viewer = useViewer();
  const { id: organisationId, name, persons, viewerCan } = organisation;
  const read = useRead('clusters', OrganisationMandatesDocument, { organisationId }, { enabled: viewer !== null });
  const requests = (read.data?.mandateRequests.nodes ?? []).filter((request) => request.organisationId === organisationId && request.status === 'SENT' && !request.own);
  const invitations = viewerCan.inviteContributors ? (read.data?.mandateInvitations.nodes ?? []).filter(({ acceptedAt, revokedAt }) => !acceptedAt && !revokedAt) : [];
  if (persons.length === 0 && requests.length === 0) return null;
  return (
    <Section
      title={t('organisation.persons')}
      action={
        viewerCan.inviteContributors && (
          <InvitePersonButton clusterId={null} organisation={{ id: organisationId, name }} contributorsOnly={!viewerCan.giveMandates} size="sm" variant="default">
            {t('mandates.invite')}
          </InvitePersonButton>
        )
      }
    >
      <Stack>
        <MandateRequests requests={requests} hasOwner={persons.some(({ right }) => right === 'OWNER')} />
        {persons.length > 0 && (
          <Paper>
            <ul className={classes.lines}>
              {persons.map((mandate) => (
                <PersonLine key={mandate.id} mandate={mandate} organisation={organisation} />
              ))}
            </ul>
          </Paper>
        )}
        {invitations.length > 0 && <InvitationsSent invitations={invitations} />}
      </Stack>
    </Section>
  );
}

function PersonLine({ mandate: { id, right, person }, organisation: { name, viewerCan } }: { mandate: Mandate; organisation: Organisation }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const word = useWord();
  const options = useOptions();
  const viewer = useViewer();
  const own = person.id === viewer?.person.id;
  const change = useWrite(ChangeMandateDocument, { refreshes: ['clusters', 'identity'], says: t('mandates.changed') });
  const end = useWrite(EndMandateDocument, { refreshes: ['clusters', 'identity'], says: own ? t('mandates.laidDown') : t('mandates.takenBack') });
  const changeTo = async (next: MandateRight) => {
    const agreed = await confirmed({
      title: t('mandates.changeTitle', { person: person.name }),
      text: t('mandates.changeText', { right: word('MandateRight', next), organisation: name }),
      confirmLabel: t('mandates.change'),
      cancelLabel: tc('actions.cancel'),
    });
    if (agreed) change.mutate({ input: { mandateId: id, right: next } });
  };
  return (
    <Group component="li" gap="sm" justify="space-between">
      <Group wrap="nowrap" gap="sm">
        <PersonAvatar name={person.name} />
        <Stack gap={0}>
          <Text fw={550}>
            {person.name}
            {own && ` (${tc('person.you')})`}
          </Text>
          <Text size="sm" c="dimmed">
            {[!viewerCan.giveMandates && word('MandateRight', right), person.jobTitle].filter(Boolean).join(' · ')}
          </Text>
          {person.biography && <SafeText text={person.biography} size="sm" />}
          {person.email && (
            <Anchor size="sm" href={`mailto:${person.email}`}>
              {person.email}
            </Anchor>
          )}
          {person.phone && (
            <Anchor size="sm" href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>
              {person.phone}
            </Anchor>
          )}
        </Stack>
      </Group>
      <Group gap="xs">
        {viewerCan.giveMandates && (
          <NativeSelect
            size="sm"
            aria-label={t('mandates.rightOf', { person: person.name })}
            value={right}
            disabled={change.isPending}
            data={options('MandateRight', wordsOf(MandateRight))}
            onChange={(event) => void changeTo(event.currentTarget.value as MandateRight)}
          />
        )}
        {(own || viewerCan.giveMandates) && (
          <ConfirmButton
            grave
            size="sm"
            title={own ? t('mandates.layDownTitle', { organisation: name }) : t('mandates.takeBackTitle', { person: person.name })}
            text={own ? t('mandates.layDownText') : t('mandates.takeBackText', { organisation: name })}
            confirmLabel={own ? t('mandates.layDown') : t('mandates.takeBack')}
            cancelLabel={tc('actions.cancel')}
            aria-label={own ? t('mandates.layDownTitle', { organisation: name }) : t('mandates.takeBackTitle', { person: person.name })}
            onConfirm={() => end.mutateAsync({ input: { mandateId: id } })}
          >
            {own ? t('mandates.layDown') : t('mandates.takeBack')}
          </ConfirmButton>
        )}
      </Group>
    </Group>
  );
}
