import { Anchor, Button, Collapse, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp, IconSparkles } from '@tabler/icons-react';
import type { QueryClient } from '@tanstack/react-query';
import { LoadingList, OrganisationAvatar } from '@grappe/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keyOf, paths, Reading, useRead, useWord } from '../../../app/kit';
import { SeatSuggestionsDocument, type SuggestedPartnerFragment } from '../../../generated/graphql';
import { InviteButton } from '../../projects/parts/invite-form';
import classes from './matching.module.css';
import { Reasons } from './reasons';

interface SeatSuggestionsProps {
  readonly projectId: string;
  readonly seat: { readonly id: string; readonly title: string };
  readonly unfolded: boolean;
}

/** To the lead: who could take the seat, each with the reasons that add up, and an invitation at a click. One request for all seats of a project. */
export function SeatSuggestions({ projectId, seat, unfolded }: SeatSuggestionsProps) {
  const { t } = useTranslation('matching');
  const { t: tc } = useTranslation();
  const [open, { toggle }] = useDisclosure(unfolded);
  const panel = useId();
  const read = useRead('matching', SeatSuggestionsDocument, { projectId }, { enabled: open });
  return (
    <Stack gap="sm" className={classes.suggestions}>
      <Button
        variant="subtle"
        justify="flex-start"
        px={0}
        leftSection={<IconSparkles size={18} aria-hidden />}
        rightSection={open ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={`${t('suggestions.show')}, ${seat.title}`}
        onClick={toggle}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('suggestions.show')}
      </Button>
      <Collapse id={panel} expanded={open}>
        <Reading of={read} loading={<LoadingList label={tc('states.loading')} as="lines" rows={4} />}>
          {({ project }) => <Ranked seat={seat} suggestions={project?.seats.find(({ id }) => id === seat.id)?.suggestions ?? []} />}
        </Reading>
      </Collapse>
    </Stack>
  );
}

/** What the page of a project has read of them on arrival. */
export function bringSuggestions(cache: QueryClient, project: { readonly id: string; readonly seats: readonly object[] } | null): void {
  if (project?.seats.every((seat) => 'suggestions' in seat)) cache.setQueryData(keyOf('matching', SeatSuggestionsDocument, { projectId: project.id }), { project });
}

const atFirst = 3;

function Ranked({ seat, suggestions }: { seat: SeatSuggestionsProps['seat']; suggestions: readonly SuggestedPartnerFragment[] }) {
  const { t } = useTranslation('matching');
  const [all, setAll] = useState(false);
  if (suggestions.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('suggestions.none')}
      </Text>
    );
  return (
    <Stack gap="sm">
      <ol className={classes.ranked}>
        {suggestions.slice(0, all ? undefined : atFirst).map((suggestion) => (
          <Suggestion key={suggestion.organisation.id} seat={seat} suggestion={suggestion} />
        ))}
      </ol>
      {suggestions.length > atFirst && (
        <Button variant="subtle" size="sm" style={{ alignSelf: 'flex-start' }} onClick={() => setAll(!all)}>
          {all ? t('suggestions.fewer') : t('suggestions.more')}
        </Button>
      )}
    </Stack>
  );
}

function Suggestion({ seat, suggestion }: { seat: SeatSuggestionsProps['seat']; suggestion: SuggestedPartnerFragment }) {
  const { t } = useTranslation('matching');
  const word = useWord();
  const { organisation, invited, score, reasons } = suggestion;
  const { id, name, nature, city } = organisation;
  return (
    <li className={classes.suggestion}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap="sm" wrap="nowrap" flex="1 1 14rem" miw={0}>
          <OrganisationAvatar name={name} size={40} />
          <div>
            <Title order={4} style={{ overflowWrap: 'anywhere' }}>
              <Anchor component={Link} to={paths.organisation(id)} inherit>
                {name}
              </Anchor>
            </Title>
            <Text size="sm" c="dimmed">
              {[word('OrganisationNature', nature), city].filter(Boolean).join(' · ')}
            </Text>
          </div>
        </Group>
        {invited ? (
          <Text size="sm" c="dimmed">
            {t('suggestions.invited')}
          </Text>
        ) : (
          <InviteButton seat={seat} organisation={organisation} size="sm" aria-label={t('suggestions.inviteName', { name })}>
            {t('suggestions.invite')}
          </InviteButton>
        )}
      </Group>
      <Reasons score={score} reasons={reasons} />
    </li>
  );
}
