import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const clustersRoutes: FeatureRoutes = {
  open: [
    page(paths.cluster(':slug'), () => import('./pages/cluster.page')),
    page(paths.register(':slug'), () => import('./pages/register.page')),
    page(paths.joinLink(':token'), () => import('./pages/join-link.page')),
    page(paths.directory, () => import('./pages/directory.page')),
    page(paths.organisation(':id'), () => import('./pages/organisation.page')),
  ],
  members: [page(paths.administration, () => import('./pages/administration.page'))],
};
