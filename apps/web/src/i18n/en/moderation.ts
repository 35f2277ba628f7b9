import type { moderation as french } from '../fr/moderation';
import type { Translated } from '../translated';

export const moderation: Translated<typeof french> = {
  title: 'Moderation',
};
