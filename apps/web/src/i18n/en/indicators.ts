import type { indicators as french } from '../fr/indicators';
import type { Translated } from '../translated';

export const indicators: Translated<typeof french> = {
  title: 'Indicators',
};
