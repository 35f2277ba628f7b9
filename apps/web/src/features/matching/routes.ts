import type { FeatureRoutes } from '../../app/routing';

export const matchingRoutes: FeatureRoutes = {};
