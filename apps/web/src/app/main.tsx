import '@fontsource-variable/figtree';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/global.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { SessionDocument } from '../generated/graphql';
import { startI18n } from '../i18n/setup';
import { ask } from './api/client';
import { keyOf } from './api/keys';
import { queryClient } from './api/query-client';
import { firstSession } from './first';
import { Providers } from './providers';
import { router } from './router';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

await startI18n();
void queryClient.prefetchQuery({ queryKey: keyOf('identity', SessionDocument, {}), queryFn: () => ask(SessionDocument, {}, undefined, firstSession) });
// As a transition, like all that is drawn at first: React draws it in slices, between which a slow phone answers to the finger.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  ),
);
