import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EnumBadge, ItemCard, RelativeTime, SafeText } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useFormat, useLocalised, useWord } from '../../../app/kit';
import type { NeedCardFragment, OfferCardFragment } from '../../../generated/graphql';
import { OfferNeedShown } from './offer-need-audience';

/** What an organisation brings or seeks, under its name or without. */
export function OfferNeedCard({ of, item, showCluster }: { of: 'offer' | 'need'; item: OfferCardFragment | NeedCardFragment; showCluster: boolean }) {
  const { t } = useTranslation('projects');
  const word = useWord();
  const localised = useLocalised();
  const { date } = useFormat();
  const { title, description, kind, nature, visibility, organisation, cluster, competences, deadline, createdAt } = item;
  return (
    <ItemCard
      title={title}
      badges={
        <>
          <EnumBadge tone="accent">{word('OfferNeedKind', kind)}</EnumBadge>
          <EnumBadge>{word('OfferNeedNature', nature)}</EnumBadge>
        </>
      }
      meta={
        <>
          {organisation ? (
            <Anchor component={Link} to={paths.organisation(organisation.id)} inherit underline="always">
              {organisation.name}
            </Anchor>
          ) : (
            t('offersNeeds.anonymous')
          )}
          {[organisation?.city, showCluster ? cluster.name : null].filter(Boolean).map((part) => ` · ${part}`)}
          {' · '}
          {t('offersNeeds.published')} <RelativeTime at={createdAt} />
        </>
      }
      footer={deadline && <Text size="sm">{t('offersNeeds.until', { date: date(deadline) })}</Text>}
    >
      <Stack gap="sm">
        <Folded text={description} />
        {competences.length > 0 && (
          <Group gap={6}>
            {competences.map(({ id, label }) => (
              <EnumBadge key={id}>{localised(label)}</EnumBadge>
            ))}
          </Group>
        )}
        <OfferNeedShown of={of} item={item} />
        {visibility === 'ANONYMOUS' && organisation && (
          <Text size="sm" c="dimmed">
            {t('offersNeeds.anonymousOwn')}
          </Text>
        )}
      </Stack>
    </ItemCard>
  );
}

const foldedLines = 4;
/** About what fits in the folded lines; shorter texts are shown whole. */
const fits = 320;

function Folded({ text }: { text: string }) {
  const { t } = useTranslation('projects');
  const [open, { toggle }] = useDisclosure(false);
  if (text.length <= fits) return <SafeText text={text} />;
  return (
    <div>
      <SafeText text={text} lineClamp={open ? undefined : foldedLines} />
      <Button variant="subtle" size="compact-sm" px={0} mt={4} aria-expanded={open} onClick={toggle}>
        {t(open ? 'offersNeeds.readLess' : 'offersNeeds.readMore')}
      </Button>
    </div>
  );
}
