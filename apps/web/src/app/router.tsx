import { createBrowserRouter } from 'react-router';
import { NotFound } from './errors/not-found';
import { RouteError } from './errors/route-error';
import { Layout } from './layout/layout';
import { Waiting } from './layout/waiting';
import { members, open } from './pages';
import { RequireViewer } from './session/require-viewer';

/** One layout around all pages; what fails, fails inside it. */
export const router = createBrowserRouter([
  {
    Component: Layout,
    HydrateFallback: Waiting,
    children: [
      {
        ErrorBoundary: RouteError,
        children: [...open, { Component: RequireViewer, children: [...members] }, { path: '*', Component: NotFound }],
      },
    ],
  },
]);
