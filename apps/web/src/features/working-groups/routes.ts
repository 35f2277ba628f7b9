import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const workingGroupsRoutes: FeatureRoutes = {
  members: [
    page(paths.workingGroups, () => import('./pages/working-groups.page')),
    page(paths.newWorkingGroup, () => import('./pages/new-working-group.page')),
    page(paths.workingGroup(':id'), () => import('./pages/working-group.page')),
  ],
};
