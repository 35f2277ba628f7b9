import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { ConfirmButton, EnumBadge, SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useLocalised, useWord, useWrite } from '../../../app/kit';
import { RemoveSeatDocument, type ProjectSeatFragment, type ProjectWholeFragment } from '../../../generated/graphql';
import { SeatSuggestions } from '../../matching/parts/seat-suggestions';
import { InterestButton } from './interest-form';
import { InviteButton } from './invite-form';
import { useOwnOrganisations } from './own-organisations';
import { shownInProjects } from './project-writes';
import { SeatFormButton } from './seat-form';

interface SeatCardProps {
  readonly seat: ProjectSeatFragment;
  readonly project: ProjectWholeFragment;
  /** Its suggestions are unfolded from the start. */
  readonly suggests: boolean;
}

/** One partner sought: what it must bring, who holds it; to apply for others, to invite and edit for the lead. */
export function SeatCard({ seat, project, suggests }: SeatCardProps) {
  const { t } = useTranslation('projects');
  const localised = useLocalised();
  const word = useWord();
  const { title, description, mandatory, places, filled, role, nature, competences } = seat;
  const full = filled >= places;
  return (
    <Paper component="article" p="lg">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={3} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          <Group gap={6}>
            {mandatory && <EnumBadge tone="accent">{t('seats.mandatory')}</EnumBadge>}
            <EnumBadge tone={full ? 'good' : 'warm'}>
              {places === 1 ? t(full ? 'seats.full' : 'seats.free') : t('seats.filled', { filled: String(filled), count: places })}
            </EnumBadge>
          </Group>
        </Group>
        {description && <SafeText text={description} />}
        {competences.length > 0 && (
          <Group gap={6}>
            {competences.map(({ id, label }) => (
              <EnumBadge key={id}>{localised(label)}</EnumBadge>
            ))}
          </Group>
        )}
        {(role || nature) && (
          <Text size="sm" c="dimmed">
            {[role && t('seats.role', { role: word('PorterRole', role) }), nature && t('seats.nature', { nature: word('OrganisationNature', nature) })]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        <Holders seat={seat} project={project} />
        {!full && <Apply seat={seat} project={project} />}
        {project.viewerCan.edit && <SeatActs seat={seat} project={project} full={full} />}
        {project.viewerCan.invite && !full && <SeatSuggestions projectId={project.id} seat={seat} unfolded={suggests} />}
      </Stack>
    </Paper>
  );
}

interface OfSeat {
  readonly seat: ProjectSeatFragment;
  readonly project: ProjectWholeFragment;
}

function Holders({ seat, project }: OfSeat) {
  const { t } = useTranslation('projects');
  const holders = project.partners.filter((partner) => partner.seat?.id === seat.id).flatMap(({ organisation }) => (organisation ? [organisation] : []));
  if (holders.length === 0) return null;
  return (
    <Text size="sm">
      {t('seats.heldBy')}{' '}
      {holders.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Anchor component={Link} to={paths.organisation(id)} inherit underline="always">
            {name}
          </Anchor>
        </span>
      ))}
    </Text>
  );
}

/** Who has an application under way is told so; who may apply does, and a refusal holds. */
function Apply({ seat, project }: OfSeat) {
  const { t } = useTranslation('projects');
  const own = useOwnOrganisations();
  const sent = project.expressionsOfInterest.filter((interest) => interest.seat?.id === seat.id);
  const waiting = sent.filter(({ viewerCan }) => viewerCan.withdraw);
  const settled = [...waiting, ...sent.filter(({ status }) => status === 'DECLINED')];
  const taken = new Set([project.lead?.id, ...project.partners.map(({ organisation }) => organisation?.id), ...settled.map(({ organisation }) => organisation.id)]);
  const applicants = own.filter(({ id }) => !taken.has(id));
  return (
    <>
      {waiting.length > 0 && (
        <Text size="sm" fw={600}>
          {t('seats.applied')}
        </Text>
      )}
      {project.viewerCan.expressInterest && applicants.length > 0 && <InterestButton seat={seat} applicants={applicants} />}
    </>
  );
}

function SeatActs({ seat, project, full }: OfSeat & { readonly full: boolean }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const remove = useWrite(RemoveSeatDocument, { refreshes: shownInProjects, says: t('seats.removed') });
  return (
    <Group gap="xs">
      {project.viewerCan.invite && !full && (
        <InviteButton seat={seat} clusterId={project.cluster.id} size="sm">
          {t('seats.inviteOther')}
        </InviteButton>
      )}
      <SeatFormButton project={project} seat={seat} size="sm" variant="default" aria-label={`${t('seats.edit')}, ${seat.title}`}>
        {tc('actions.edit')}
      </SeatFormButton>
      <ConfirmButton
        grave
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={`${t('seats.remove')}, ${seat.title}`}
        title={t('seats.removeTitle', { title: seat.title })}
        text={t('seats.removeText')}
        confirmLabel={t('seats.remove')}
        cancelLabel={tc('actions.cancel')}
        onConfirm={() => remove.mutateAsync({ input: { seatId: seat.id } })}
      >
        {tc('actions.remove')}
      </ConfirmButton>
    </Group>
  );
}
