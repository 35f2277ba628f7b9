import { Group, Paper, Stack, Text } from '@mantine/core';
import { ConfirmButton, EnumBadge, Section, StatusBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useWord, useWrite } from '../../../app/kit';
import { LeaveClusterDocument, type OrganisationMembershipFragment, type OrganisationPageQuery } from '../../../generated/graphql';
import { ApplyButton } from './apply-button';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** In which clusters it is and as what; for those who bind it, the way in and out. */
export function OrganisationMemberships({ organisation, clusters }: { organisation: Organisation; clusters: OrganisationPageQuery['clusters'] }) {
  const { t } = useTranslation('clusters');
  const { edit: binds } = organisation.viewerCan;
  const live = organisation.memberships.filter(({ status }) => status === 'APPLIED' || status === 'ACTIVE' || status === 'SUSPENDED');
  const open = clusters.filter(({ id, viewerCan }) => viewerCan.apply && !live.some(({ cluster }) => cluster.id === id));
  return (
    <Section
      title={t('organisation.memberships')}
      action={
        binds &&
        open.length > 0 && (
          <ApplyButton organisation={organisation} clusters={open}>
            {t('organisation.apply.action')}
          </ApplyButton>
        )
      }
    >
      {organisation.memberships.length === 0 && <Text c="dimmed">{t('organisation.noMembership')}</Text>}
      <Stack gap="sm">
        {organisation.memberships.map((membership) => (
          <MembershipLine key={membership.id} membership={membership} name={organisation.name} binds={binds} owns={organisation.viewerCan.giveMandates} />
        ))}
      </Stack>
    </Section>
  );
}

interface MembershipLineProps {
  readonly membership: OrganisationMembershipFragment;
  readonly name: string;
  readonly binds: boolean;
  /** May take the organisation's data along. */
  readonly owns: boolean;
}

function MembershipLine({ membership, name, binds, owns }: MembershipLineProps) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const { date } = useFormat();
  const { cluster, role, moteur, status, appliedAt, decidedAt, decisionReason } = membership;
  const since = status === 'ACTIVE' ? t('organisation.memberSince', { date: date(decidedAt ?? appliedAt) }) : t('organisation.appliedOn', { date: date(appliedAt) });
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem">
          <Group gap="xs">
            <Text component={Link} to={paths.cluster(cluster.slug)} fw={600}>
              {cluster.name}
            </Text>
            {moteur && status === 'ACTIVE' && <EnumBadge tone="warm">{t('directory.moteurBadge')}</EnumBadge>}
            {status !== 'ACTIVE' && <StatusBadge status={status} label={word('MembershipStatus', status)} />}
          </Group>
          <Text size="sm" c="dimmed">
            {word('PorterRole', role)} · {since}
          </Text>
          {decisionReason && <Text size="sm">{t('organisation.reason', { reason: decisionReason })}</Text>}
        </Stack>
        {binds && (status === 'ACTIVE' || status === 'APPLIED') && <LeaveButton membership={membership} name={name} owns={owns} applied={status === 'APPLIED'} />}
      </Group>
    </Paper>
  );
}

function LeaveButton({ membership: { id, cluster }, name, owns, applied }: Omit<MembershipLineProps, 'binds'> & { readonly applied: boolean }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const says = applied ? t('organisation.leave.withdrawn') : t('organisation.leave.done', { name });
  const leave = useWrite(LeaveClusterDocument, { refreshes: ['clusters', 'identity', 'working-groups', 'projects', 'matching'], says });
  return (
    <ConfirmButton
      size="sm"
      grave={!applied}
      title={applied ? t('organisation.leave.withdrawTitle', { cluster: cluster.name }) : t('organisation.leave.title', { cluster: cluster.name })}
      text={
        applied ? (
          t('organisation.leave.withdrawText')
        ) : (
          <Stack gap="xs">
            <span>{t('organisation.leave.text', { name })}</span>
            {owns && <Link to={paths.myData}>{t('organisation.leave.takeAlong')}</Link>}
          </Stack>
        )
      }
      confirmLabel={applied ? t('organisation.leave.withdraw') : t('organisation.leave.confirm')}
      cancelLabel={tc('actions.cancel')}
      onConfirm={() => leave.mutateAsync({ input: { membershipId: id } })}
    >
      {applied ? t('organisation.leave.withdraw') : t('organisation.leave.action')}
    </ConfirmButton>
  );
}
