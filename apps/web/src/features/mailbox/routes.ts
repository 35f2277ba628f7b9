import { paths } from '../../app/paths';
import { page, type FeatureRoutes } from '../../app/routing';

export const mailboxRoutes: FeatureRoutes = {
  open: [page(paths.mailbox, () => import('./pages/mailbox.page'))],
};
