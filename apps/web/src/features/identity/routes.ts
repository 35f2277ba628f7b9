import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const identityRoutes: FeatureRoutes = {
  open: [
    page(paths.signIn, () => import('./pages/sign-in.page')),
    page(paths.askForLink('signIn'), () => import('./pages/ask-for-link.page')),
    page(paths.mailLink(':token'), () => import('./pages/mail-link.page')),
    page(paths.mandateInvitation(':token'), () => import('./pages/mandate-invitation.page')),
  ],
  members: [
    page(paths.account, () => import('./pages/account.page')),
    page(paths.profile, () => import('./pages/profile.page')),
    page(paths.security, () => import('./pages/security.page')),
    page(paths.myData, () => import('./pages/my-data.page')),
  ],
};
