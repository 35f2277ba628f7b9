import type { FeatureRoutes } from '../../app/routing';

export const moderationRoutes: FeatureRoutes = {};
