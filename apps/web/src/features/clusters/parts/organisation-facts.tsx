import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { EnumBadge } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useLocalised, useWord } from '../../../app/kit';
import type { OrganisationFactsFragment } from '../../../generated/graphql';
import classes from './clusters.module.css';

/** Identity in brief: what it is, how big, where, and what it can do. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationFactsFragment }) {
  const { t } = useTranslation('clusters');
  const word = useWord();
  const localised = useLocalised();
  const { nature, size, siren, street, postcode, city, website, competences } = organisation;
  const address = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean);
  return (
    <Paper p="lg">
      <Stack component="dl" gap="md" m={0}>
        <Fact name={t('organisation.nature')}>{word('OrganisationNature', nature)}</Fact>
        {size && <Fact name={t('organisation.size')}>{word('OrganisationSize', size)}</Fact>}
        {address.length > 0 && (
          <Fact name={t('organisation.address')}>
            {address.map((line) => (
              <span key={line} className={classes.line}>
                {line}
              </span>
            ))}
          </Fact>
        )}
        {website && (
          <Fact name={t('organisation.website')}>
            <Anchor href={website} target="_blank" rel="noopener noreferrer nofollow">
              {website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </Anchor>
          </Fact>
        )}
        {siren && <Fact name={t('organisation.siren')}>{siren.replace(/(\d{3})(?=\d)/g, '$1 ')}</Fact>}
        <Fact name={t('organisation.competences')}>
          {competences.length === 0 ? (
            <Text span c="dimmed">
              {t('organisation.noCompetences')}
            </Text>
          ) : (
            <Group component="span" gap={6} mt={4}>
              {competences.map(({ id, label }) => (
                <EnumBadge key={id}>{localised(label)}</EnumBadge>
              ))}
            </Group>
          )}
        </Fact>
      </Stack>
    </Paper>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <dd className={classes.fact}>{children}</dd>
    </div>
  );
}
