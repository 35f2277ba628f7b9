import type { conversations as french } from '../fr/conversations';
import type { Translated } from '../translated';

export const conversations: Translated<typeof french> = {
  title: 'Channel',
};
