import { Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { EmptyState, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/kit';
import type { ProjectWholeFragment } from '../../../generated/graphql';
import { SeatCard } from './seat-card';
import { SeatFormButton } from './seat-form';

/** Whom the project looks for, seat by seat. */
export function SeatList({ project, leads }: { project: ProjectWholeFragment; leads: boolean }) {
  const { t } = useTranslation('projects');
  const viewer = useViewer();
  const { seats, viewerCan, stage, openSeatCount } = project;
  const wonders = viewer && !leads && stage === 'CALL' && openSeatCount > 0 && !viewerCan.expressInterest;
  const takesPart = project.partners.some(({ organisation }) => viewer?.mandates.some((mandate) => mandate.organisation?.id === organisation?.id));
  // The first seat that still looks for somebody shows its suggestions at once.
  const first = seats.find(({ filled, places }) => filled < places)?.id;
  return (
    <Section
      title={t('seats.title')}
      lead={t('seats.lead')}
      action={
        viewerCan.edit && (
          <SeatFormButton project={project} variant="default" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('seats.add')}
          </SeatFormButton>
        )
      }
    >
      {wonders && !takesPart && (
        <Text size="sm" c="dimmed">
          {t('seats.cannotApply')}
        </Text>
      )}
      {seats.length === 0 ? (
        <EmptyState title={t('seats.none')} message={viewerCan.edit && t('seats.noneLead')} />
      ) : (
        <Stack gap="md">
          {seats.map((seat) => (
            <SeatCard key={seat.id} seat={seat} project={project} suggests={seat.id === first} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
