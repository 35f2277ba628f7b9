import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UiLocale } from '@grappe/ui';
import { useLocale } from '../i18n/use-words';
import { LiveProvider } from '../live/live';
import { queryClient } from './api/query-client';
import { ChoicesProvider } from './session/choices';
import { SessionProvider } from './session/session';
import { styleNonce } from './style-nonce';
import { theme } from './theme/theme';
import { variables } from './theme/variables';

/** Nothing is told before the page is there: the code for passing messages comes after. */
const Messages = lazy(() => import('./messages'));

function Words({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return <UiLocale value={locale}>{children}</UiLocale>;
}

/** Everything that pages may count on, from the outside in: look, words, reads, who one is, what one chose, the socket. */
export function Providers({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <MantineProvider theme={theme} getStyleNonce={styleNonce} cssVariablesResolver={variables} defaultColorScheme="auto">
      <Words>
        <QueryClientProvider client={queryClient}>
          <SessionProvider>
            <ChoicesProvider>
              <LiveProvider>
                <ModalsProvider labels={{ confirm: t('actions.confirm'), cancel: t('actions.cancel') }}>{children}</ModalsProvider>
              </LiveProvider>
            </ChoicesProvider>
          </SessionProvider>
        </QueryClientProvider>
      </Words>
      <Suspense>
        <Messages />
      </Suspense>
    </MantineProvider>
  );
}
