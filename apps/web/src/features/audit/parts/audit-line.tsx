import { Group, Paper, Stack, Text } from '@mantine/core';
import { PersonName } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat } from '../../../app/kit';
import type { AuditLineFragment } from '../../../generated/graphql';

/** « Léa Martin, pour Atelier Robotique, a proposé le projet Un four commun. » */
export function AuditLine({ line }: { line: AuditLineFragment }) {
  const { t } = useTranslation('audit');
  const { t: tc } = useTranslation();
  const { dateTime } = useFormat();
  const { actor, actingFor, sentence, reason, network, at } = line;
  return (
    <Paper component="article" p="md">
      <Stack gap={4}>
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
        <Group gap="xs">
          <Text component="time" dateTime={at} size="sm" c="dimmed">
            {dateTime(at)}
          </Text>
          {network && (
            <Text size="sm" c="dimmed">
              {t('network', { network })}
            </Text>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
