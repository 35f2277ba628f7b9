import { Group, Stack, Text } from '@mantine/core';
import { PersonName } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat } from '../../../app/kit';
import type { AuditLineFragment } from '../../../generated/graphql';

/** « 14:32 Léa Martin, pour Atelier Robotique, a proposé le projet Un four commun. » */
export function AuditLine({ line }: { line: AuditLineFragment }) {
  const { t } = useTranslation('audit');
  const { t: tc } = useTranslation();
  const { time } = useFormat();
  const { actor, actingFor, sentence, reason, network, at } = line;
  return (
    <Group component="article" wrap="nowrap" align="flex-start" gap="sm" px="md" py="sm">
      <Text component="time" dateTime={at} size="sm" c="dimmed" flex="none" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {time(at)}
      </Text>
      <Stack gap={4} miw={0}>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <PersonName
            name={actor?.name ?? t('byItself')}
            forLabel={tc('person.for')}
            organisation={actingFor && <Link to={paths.organisation(actingFor.id)}>{actingFor.name}</Link>}
          />{' '}
          {sentence}.
        </Text>
        {reason && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('reason', { reason })}
          </Text>
        )}
        {network && (
          <Text size="xs" c="dimmed">
            {t('network', { network })}
          </Text>
        )}
      </Stack>
    </Group>
  );
}
