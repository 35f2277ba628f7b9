import type { matching as french } from '../fr/matching';
import type { Translated } from '../translated';

export const matching: Translated<typeof french> = {
  title: 'For me',
};
