import { Button, Group, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { limits } from '@grappe/contracts';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import classes from './project.module.css';
import type { ProposalValues } from './project-values';
import { newSeat, SeatFields } from './seat-fields';

/** The partners sought, as many seats as it takes. */
export function SeatsFields({ form }: { form: UseFormReturnType<ProposalValues> }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const { seats } = form.values;
  return (
    <Section title={t('form.seats.title')} lead={t('form.seats.lead')}>
      {seats.length === 0 && <Text c="dimmed">{t('form.seats.none')}</Text>}
      <Stack gap="lg">
        {seats.map((_, index) => (
          <fieldset key={index} className={classes.fieldset}>
            <legend>{t('form.seats.one', { number: String(index + 1) })}</legend>
            <SeatFields of={(field, options) => form.getInputProps(`seats.${index}.${field}`, options)} />
            <Group justify="flex-end">
              <Button
                size="sm"
                variant="subtle"
                color="gray"
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={t('form.seats.remove', { number: String(index + 1) })}
                onClick={() => form.removeListItem('seats', index)}
              >
                {tc('actions.remove')}
              </Button>
            </Group>
          </fieldset>
        ))}
      </Stack>
      {seats.length < limits.seatsPerProject && (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('seats', newSeat)}
        >
          {t('form.seats.add')}
        </Button>
      )}
    </Section>
  );
}
