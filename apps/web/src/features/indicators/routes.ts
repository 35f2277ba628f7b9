import type { FeatureRoutes } from '../../app/routing';

export const indicatorsRoutes: FeatureRoutes = {};
