import type { FeatureRoutes } from '../../app/routing';

export const conversationsRoutes: FeatureRoutes = {};
