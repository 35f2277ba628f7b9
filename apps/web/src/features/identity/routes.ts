import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const identityRoutes: FeatureRoutes = {
  open: [
    page(paths.signIn, () => import('./pages/sign-in.page')),
    page(paths.mandateInvitation(':token'), () => import('./pages/mandate-invitation.page')),
  ],
  members: [page(paths.account, () => import('./pages/account.page'))],
};
