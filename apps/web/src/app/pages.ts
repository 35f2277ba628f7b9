import { auditRoutes } from '../features/audit/routes';
import { clustersRoutes } from '../features/clusters/routes';
import { conversationsRoutes } from '../features/conversations/routes';
import { identityRoutes } from '../features/identity/routes';
import { indicatorsRoutes } from '../features/indicators/routes';
import { mailboxRoutes } from '../features/mailbox/routes';
import { matchingRoutes } from '../features/matching/routes';
import { moderationRoutes } from '../features/moderation/routes';
import { notificationsRoutes } from '../features/notifications/routes';
import { projectsRoutes } from '../features/projects/routes';
import { webhooksRoutes } from '../features/webhooks/routes';
import { workingGroupsRoutes } from '../features/working-groups/routes';
import { paths } from './paths';
import { page, type FeatureRoutes, type PageRoute } from './routing';

const features: readonly FeatureRoutes[] = [
  identityRoutes,
  clustersRoutes,
  notificationsRoutes,
  conversationsRoutes,
  workingGroupsRoutes,
  projectsRoutes,
  webhooksRoutes,
  matchingRoutes,
  moderationRoutes,
  auditRoutes,
  indicatorsRoutes,
  mailboxRoutes,
];

const home = page(paths.home, () => import('./home/home.page'));
/** What anybody may ask for. */
export const open: readonly PageRoute[] = [home, ...features.flatMap((feature) => feature.open ?? [])];

/** What those who are signed in may ask for. */
export const members: readonly PageRoute[] = features.flatMap((feature) => feature.members ?? []);

/** The page at an address, of the fixed ones before those with an id. */
export function pageAt(address: string): PageRoute | undefined {
  const parts = address.split('/');
  const fits = ({ path }: PageRoute): boolean => {
    const places = path.split('/');
    return places.length === parts.length && places.every((place, at) => place.startsWith(':') || place === parts[at]);
  };
  const found = [...open, ...members].filter(fits);
  return found.find(({ path }) => path === address) ?? found[0];
}
