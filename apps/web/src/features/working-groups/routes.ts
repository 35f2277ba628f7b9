import type { FeatureRoutes } from '../../app/routing';

export const workingGroupsRoutes: FeatureRoutes = {};
