import type { projects as french } from '../fr/projects';
import type { Translated } from '../translated';

export const projects: Translated<typeof french> = {
  title: 'Projects',
};
