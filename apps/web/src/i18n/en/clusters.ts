import type { clusters as french } from '../fr/clusters';
import type { Translated } from '../translated';

export const clusters: Translated<typeof french> = {
  title: 'Directory',
};
