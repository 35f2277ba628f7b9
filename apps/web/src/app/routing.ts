import type { ComponentType } from 'react';

/** A page and the way to its code. */
export interface PageRoute {
  readonly path: string;
  readonly lazy: () => Promise<{ Component: ComponentType }>;
}

/** The pages of one feature: those that anybody may ask for, and those of people who are signed in. */
export interface FeatureRoutes {
  readonly open?: readonly PageRoute[];
  readonly members?: readonly PageRoute[];
}

/** A page whose code is fetched when it is first asked for: `page('/projects', () => import('./pages/projects.page'))`. */
export const page = (path: string, load: () => Promise<{ default: ComponentType }>): PageRoute => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});
