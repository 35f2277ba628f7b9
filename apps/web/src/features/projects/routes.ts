import type { FeatureRoutes } from '../../app/routing';

export const projectsRoutes: FeatureRoutes = {};
