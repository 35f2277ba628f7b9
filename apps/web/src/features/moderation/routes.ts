import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const moderationRoutes: FeatureRoutes = {
  members: [page(paths.moderation, () => import('./pages/moderation.page'))],
};
