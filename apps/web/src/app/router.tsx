import { createBrowserRouter, type RouteObject } from 'react-router';
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
import { workingGroupsRoutes } from '../features/working-groups/routes';
import { NotFound } from './errors/not-found';
import { RouteError } from './errors/route-error';
import { Layout } from './layout/layout';
import { Waiting } from './layout/waiting';
import { paths } from './paths';
import { page, type FeatureRoutes } from './routing';
import { RequireViewer } from './session/require-viewer';

const features: readonly FeatureRoutes[] = [
  identityRoutes,
  clustersRoutes,
  notificationsRoutes,
  conversationsRoutes,
  workingGroupsRoutes,
  projectsRoutes,
  matchingRoutes,
  moderationRoutes,
  auditRoutes,
  indicatorsRoutes,
  mailboxRoutes,
];

const home = page(paths.home, () => import('./home/home.page'));
const open: RouteObject[] = [home, ...features.flatMap((feature) => feature.open ?? [])];
const members: RouteObject[] = features.flatMap((feature) => feature.members ?? []);

/** One layout around all pages; what fails, fails inside it. */
export const router = createBrowserRouter([
  {
    Component: Layout,
    HydrateFallback: Waiting,
    children: [
      {
        ErrorBoundary: RouteError,
        children: [...open, { Component: RequireViewer, children: members }, { path: '*', Component: NotFound }],
      },
    ],
  },
]);
