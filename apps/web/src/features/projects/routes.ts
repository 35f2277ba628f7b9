import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const projectsRoutes: FeatureRoutes = {
  open: [page(paths.projects, () => import('./pages/projects.page')), page(paths.project(':id'), () => import('./pages/project.page'))],
  members: [
    page(paths.newProject, () => import('./pages/propose-project.page')),
    page(paths.editProject(':id'), () => import('./pages/edit-project.page')),
    page(paths.disclosureRegister(':id'), () => import('./pages/disclosure-register.page')),
    page(paths.offersNeeds, () => import('./pages/offers-needs.page')),
  ],
};
