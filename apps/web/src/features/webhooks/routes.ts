import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const webhooksRoutes: FeatureRoutes = {
  members: [page(paths.webhooks(':id'), () => import('./pages/webhooks.page'))],
};
