import { Group } from '@mantine/core';
import type { GroupAdmission, GroupVisibility } from '@grappe/contracts';
import { EnumBadge, type Tone } from '@grappe/ui';
import { IconLock, IconLockOpen, IconEyeOff } from '@tabler/icons-react';
import { useWord } from '../../../app/kit';

const tones: Readonly<Record<GroupVisibility, Tone>> = { OPEN: 'good', CLOSED: 'calm', SECRET: 'accent' };
const icons = { OPEN: IconLockOpen, CLOSED: IconLock, SECRET: IconEyeOff };

interface GroupBadgesProps {
  readonly visibility: GroupVisibility;
  /** Left out where one is in already. */
  readonly admission?: GroupAdmission | null;
}

/** Who sees a group, and how one gets in. */
export function GroupBadges({ visibility, admission }: GroupBadgesProps) {
  const word = useWord();
  const Icon = icons[visibility];
  return (
    <Group gap={6}>
      <EnumBadge tone={tones[visibility]} leftSection={<Icon size={14} aria-hidden />}>
        {word('GroupVisibility', visibility)}
      </EnumBadge>
      {admission && <EnumBadge>{word('GroupAdmission', admission)}</EnumBadge>}
    </Group>
  );
}
