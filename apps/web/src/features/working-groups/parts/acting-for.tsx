import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActingOrganisation } from '../../../app/kit';

interface ActingForProps {
  readonly organisationId: string;
  readonly onChoose: (organisationId: string) => void;
}

/** For which of one's organisations one takes part; a sentence where there is only one. */
export function ActingFor({ organisationId, onChoose }: ActingForProps) {
  const { t } = useTranslation('workingGroups');
  const { mandates, organisation } = useActingOrganisation();
  if (mandates.length < 2)
    return (
      <Text size="sm" c="dimmed">
        {t('actingFor', { organisation: organisation?.name ?? '' })}
      </Text>
    );
  return (
    <NativeSelect
      label={t('actingForLabel')}
      data={mandates.map((mandate) => ({ value: mandate.organisation.id, label: mandate.organisation.name }))}
      value={organisationId}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
