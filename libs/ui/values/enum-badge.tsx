import { Badge, type BadgeProps } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'warm' | 'good' | 'bad' | 'calm';

const colours: Record<Tone, string> = { neutral: 'gray', accent: 'plum', warm: 'clay', good: 'green', bad: 'red', calm: 'blue' };

interface EnumBadgeProps extends Omit<BadgeProps, 'color'> {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A word of a vocabulary. The tone underlines what the word says; it never says it alone. */
export function EnumBadge({ tone = 'neutral', ...rest }: EnumBadgeProps) {
  return <Badge color={colours[tone]} {...rest} />;
}

const stageTones: Record<string, Tone> = {
  IDEA: 'calm',
  CALL: 'warm',
  CONSORTIUM: 'accent',
  RUNNING: 'good',
  COMPLETED: 'neutral',
  ABANDONED: 'neutral',
};
const statusTones: Record<string, Tone> = {
  SENT: 'calm',
  APPLIED: 'calm',
  OPEN: 'warm',
  SHORTLISTED: 'accent',
  ACCEPTED: 'good',
  ACTIVE: 'good',
  DECLINED: 'bad',
  REFUSED: 'bad',
  SUSPENDED: 'warm',
  UPHELD: 'bad',
};

/** The stage of a project: `<StageBadge stage={project.stage} label={word('ProjectStage', project.stage)} />`. */
export function StageBadge({ stage, label }: { stage: string; label: string }) {
  return <EnumBadge tone={stageTones[stage] ?? 'neutral'}>{label}</EnumBadge>;
}

/** The state of an application, invitation, membership, request or report. */
export function StatusBadge({ status, label }: { status: string; label: string }) {
  return <EnumBadge tone={statusTones[status] ?? 'neutral'}>{label}</EnumBadge>;
}
