import type { workingGroups as french } from '../fr/working-groups';
import type { Translated } from '../translated';

export const workingGroups: Translated<typeof french> = {
  title: 'Working groups',
};
