import { Center, Loader, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, startTransition, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorMethod } from '@grappe/contracts';
import { ErrorState } from '@grappe/ui';
import { SessionDocument, type SessionQuery, type SessionViewerFragment } from '../../generated/graphql';
import { localeOf, switchLocale } from '../../i18n/setup';
import { keyOf } from '../api/keys';
import { useRead } from '../api/read';
import { keepDraftsOf } from '../forms/draft';

export type Viewer = SessionViewerFragment;
export type Installation = SessionQuery['installation'];

interface Session {
  readonly viewer: Viewer | null;
  readonly installation: Installation;
  /** What a sign-in of this browser may show next that has taken its first step. */
  readonly secondStep: readonly SecondFactorMethod[] | null;
  /** Somebody signed in: what was read before them is forgotten. null: by half, the second step follows at the door. (Signing out loads a fresh page.) */
  readonly became: (viewer: Viewer | null) => Promise<void>;
  /** The same person, with something changed (language, unread count). */
  readonly changed: (viewer: Viewer) => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);
const sessionKey = keyOf('identity', SessionDocument, {});

/** Asks once who is there, before the first page is drawn, and keeps the answer for all of them. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useRead('identity', SessionDocument, {});

  const changed = useCallback(
    async (viewer: Viewer) => {
      // An answer that is still on its way is older than this one, and must not bring back who was there before.
      await queryClient.cancelQueries({ queryKey: sessionKey });
      queryClient.setQueryData<SessionQuery>(sessionKey, (before) => before && { ...before, viewer, pendingSignIn: null });
    },
    [queryClient],
  );
  const became = useCallback(
    async (viewer: Viewer | null) => {
      if (!viewer) return queryClient.invalidateQueries({ queryKey: sessionKey });
      keepDraftsOf(viewer.person.id);
      await changed(viewer);
      const others = { predicate: (query: { queryKey: readonly unknown[] }) => query.queryKey[1] !== sessionKey[1] };
      await queryClient.cancelQueries(others);
      queryClient.removeQueries({ ...others, type: 'inactive' });
      await switchLocale(localeOf(viewer.person.language));
      await queryClient.resetQueries({ ...others, type: 'active' });
    },
    [queryClient, changed],
  );

  const personId = data?.viewer?.person.id;
  const language = data?.viewer?.person.language;
  /** The first page waits for the language of the account, or a member would see it turn from the browser's. */
  const [speaks, setSpeaks] = useState(false);
  const asked = data !== undefined;
  useEffect(() => {
    if (!asked) return;
    if (personId) keepDraftsOf(personId);
    void (language ? switchLocale(localeOf(language)) : Promise.resolve()).then(() => startTransition(() => setSpeaks(true)));
  }, [asked, personId, language]);

  const session = useMemo(() => (data && speaks ? { viewer: data.viewer, installation: data.installation, secondStep: data.pendingSignIn?.methods ?? null, became, changed } : null), [data, speaks, became, changed]);
  if (!session)
    return (
      <Center component="main" mih="100vh" p="lg">
        {error ? (
          <Stack w="100%">
            <Title ta="center">{t('product')}</Title>
            <ErrorState title={t('errors.title')} message={error.message} retryLabel={t('actions.retry')} onRetry={() => void refetch()} />
          </Stack>
        ) : (
          <Loader role="status" aria-label={t('states.loading')} />
        )}
      </Center>
    );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** Who is signed in; null for a visitor. */
export const useViewer = (): Viewer | null => useSession().viewer;

/** For pages under `members` routes, which a visitor never reaches. */
export function useSignedInViewer(): Viewer {
  const viewer = useViewer();
  if (!viewer) throw new Error('This page belongs under the routes of those who are signed in.');
  return viewer;
}

export const useInstallation = (): Installation => useSession().installation;
