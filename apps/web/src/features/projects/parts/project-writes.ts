import type { Feature } from '../../../app/kit';

/** The features whose pages show what an act on a project changes. */
export const shownInProjects: readonly Feature[] = ['projects', 'matching', 'indicators', 'conversations'];
