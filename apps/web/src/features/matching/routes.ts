import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const matchingRoutes: FeatureRoutes = {
  members: [page(paths.forMe, () => import('./pages/for-me.page'))],
};
