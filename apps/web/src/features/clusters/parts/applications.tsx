import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState, EnumBadge, ItemCard, OrganisationAvatar, RelativeTime, SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useLocalised, useWord } from '../../../app/kit';
import type { ApplicationFragment } from '../../../generated/graphql';
import { AdmitForm } from './admit-form';
import { RefuseForm } from './refuse-form';

interface Decision {
  readonly application: ApplicationFragment;
  readonly kind: 'admit' | 'refuse';
}

/** Organisations that ask to become members, and the two answers. */
export function Applications({ applications }: { applications: readonly ApplicationFragment[] }) {
  const { t } = useTranslation('clusters');
  const [decision, setDecision] = useState<Decision | null>(null);
  const close = () => setDecision(null);
  const { application, kind } = decision ?? {};
  const name = application?.organisation.name ?? '';
  return (
    <>
      {applications.length === 0 && (
        <EmptyState icon={IconInbox} title={t('desk.applications.empty')} message={t('desk.applications.emptyHint')} />
      )}
      <Stack gap="md">
        {applications.map((waiting) => (
          <ApplicationCard key={waiting.id} application={waiting} onDecide={(answer) => setDecision({ application: waiting, kind: answer })} />
        ))}
      </Stack>
      <Modal
        opened={decision !== null}
        onClose={close}
        title={kind === 'admit' ? t('desk.applications.admitTitle', { name }) : t('desk.applications.refuseTitle', { name })}
       
      >
        {application && kind === 'admit' && <AdmitForm application={application} onClose={close} />}
        {application && kind === 'refuse' && <RefuseForm application={application} onClose={close} />}
      </Modal>
    </>
  );
}

interface ApplicationCardProps {
  readonly application: ApplicationFragment;
  readonly onDecide: (answer: Decision['kind']) => void;
}

function ApplicationCard({ application: { organisation, role, message, appliedAt }, onDecide }: ApplicationCardProps) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const word = useWord();
  const localised = useLocalised();
  const { id, name, nature, size, city, description, competences } = organisation;
  return (
    <ItemCard
      level={2}
      media={<OrganisationAvatar name={name} size={48} />}
      title={<Link to={paths.organisation(id)}>{name}</Link>}
      badges={<EnumBadge tone="accent">{t('desk.applications.wants', { role: word('PorterRole', role) })}</EnumBadge>}
      meta={
        <>
          {[word('OrganisationNature', nature), size && word('OrganisationSize', size), city].filter(Boolean).join(' · ')} ·{' '}
          {t('desk.applications.applied')} <RelativeTime at={appliedAt} />
        </>
      }
      footer={
        <Group gap="sm">
          <Button size="sm" aria-label={t('desk.applications.admitTitle', { name })} onClick={() => onDecide('admit')}>
            {t('desk.applications.admit')}
          </Button>
          <Button size="sm" variant="default" aria-label={t('desk.applications.refuseTitle', { name })} onClick={() => onDecide('refuse')}>
            {t('desk.applications.refuse')}
          </Button>
        </Group>
      }
    >
      <Stack gap="sm">
        {message ? <SafeText text={tc('quoted', { text: message })} /> : <Text c="dimmed">{t('desk.applications.noMessage')}</Text>}
        {description && (
          <Text size="sm" c="dimmed">
            {description}
          </Text>
        )}
        {competences.length > 0 && (
          <Group gap={6}>
            {competences.map((competence) => (
              <EnumBadge key={competence.id}>{localised(competence.label)}</EnumBadge>
            ))}
          </Group>
        )}
      </Stack>
    </ItemCard>
  );
}
