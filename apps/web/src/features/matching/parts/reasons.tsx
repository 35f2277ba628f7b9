import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat, useLocalised, useWord } from '../../../app/kit';
import type { ReasonFragment } from '../../../generated/graphql';
import classes from './matching.module.css';
import { inWholePoints } from './points';

interface ReasonsProps {
  /** 0 to 100, what the reasons add up to. */
  readonly score: number;
  readonly reasons: readonly ReasonFragment[];
}

/** Why two go together: how much in all, and each reason with its fact and its part. The colours only tell the parts of the bar apart. */
export function Reasons({ score, reasons }: ReasonsProps) {
  const { t } = useTranslation('matching');
  const { number } = useFormat();
  const sentence = useSentence();
  const shown = inWholePoints(reasons.map(({ points }) => points));
  return (
    <Stack gap={8}>
      <Group gap="sm" wrap="nowrap" align="center">
        <div className={classes.bar} style={{ flex: '1 1 8rem', maxWidth: '20rem' }} aria-hidden>
          {reasons.map(({ kind, points }) => (
            <span key={kind} className={classes[kind]} style={{ width: `${points}%` }} />
          ))}
        </div>
        <Text size="sm" fw={600}>
          {t('score', { points: number(Math.round(score)) })}
        </Text>
      </Group>
      <ul className={classes.reasons} aria-label={t('reasons')}>
        {reasons.map((reason, index) => (
          <li key={reason.kind} className={classes.reason}>
            <span className={`${classes.key} ${classes[reason.kind]}`} aria-hidden />
            <span>{sentence(reason)}</span>
            <span className={classes.points} aria-hidden>
              {number(shown[index] ?? 0)}
            </span>
            <VisuallyHidden>{t('points', { points: number(shown[index] ?? 0) })}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** A reason in words, from the fact that caused it. A reason that this page does not know is named by its kind. */
function useSentence() {
  const { t } = useTranslation('matching');
  const word = useWord();
  const localised = useLocalised();
  return ({ kind, competences, words, distanceKm, role, nature, count }: ReasonFragment): string => {
    if (kind === 'COMPETENCE' && competences.length > 0)
      return t('reason.competences', { count: competences.length, names: competences.map(({ label }) => localised(label)).join(', ') });
    if (kind === 'TEXT' && words.length > 0) return t('reason.words', { words: words.join(', ') });
    if (kind === 'DISTANCE' && distanceKm !== null) return t('reason.distance', { count: distanceKm });
    if (kind === 'ROLE' && role) return t('reason.role', { role: word('PorterRole', role) });
    if (kind === 'NATURE' && nature) return t('reason.nature', { nature: word('OrganisationNature', nature) });
    if (kind === 'EXPERIENCE' && count !== null) return t('reason.experience', { count });
    if (kind === 'PAST_COOPERATION' && count !== null) return t('reason.cooperation', { count });
    return word('MatchReasonKind', kind);
  };
}
