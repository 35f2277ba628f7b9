import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const auditRoutes: FeatureRoutes = {
  members: [page(paths.auditLog, () => import('./pages/audit-log.page'))],
};
