import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** The pages of one feature: those that anybody may ask for, and those of people who are signed in. */
export interface FeatureRoutes {
  readonly open?: readonly RouteObject[];
  readonly members?: readonly RouteObject[];
}

/** A page whose code is fetched when it is first asked for: `page('/projects', () => import('./pages/projects.page'))`. */
export const page = (path: string, load: () => Promise<{ default: ComponentType }>): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});
