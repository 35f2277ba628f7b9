import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const notificationsRoutes: FeatureRoutes = {
  members: [page(paths.notifications, () => import('./pages/notifications.page'))],
};
