import type { FeatureRoutes } from '../../app/routing';

export const clustersRoutes: FeatureRoutes = {};
