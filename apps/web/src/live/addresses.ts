import type { ChangedAddress, ChangeKind } from '@grappe/contracts';
import type { QueryClient } from '@tanstack/react-query';
import type { Feature } from '../app/api/keys';

const projects: readonly Feature[] = ['projects', 'clusters', 'matching', 'indicators', 'working-groups', 'home'];

/**
 * What is on screen about something that changed: from the kind of its address to the features whose reads may show it.
 * Coarse on purpose: only reads that are on screen are asked again, the others when they are next shown.
 */
const shownBy: Readonly<Record<ChangeKind, readonly Feature[]>> = {
  channel: ['conversations', 'working-groups', 'projects', 'home'],
  counters: ['clusters', 'indicators', 'home'],
  membership: ['clusters', 'identity', 'indicators', 'matching', 'home'],
  moderationAction: ['moderation'],
  needs: ['projects', 'clusters'],
  notification: ['notifications', 'identity', 'home'],
  offers: ['projects', 'clusters'],
  organisation: ['clusters', 'projects', 'matching', 'indicators'],
  project: projects,
  projects,
  report: ['moderation', 'working-groups', 'projects'],
  savedSearch: ['saved-searches'],
  unread: ['working-groups', 'home'],
  viewer: ['identity', 'clusters', 'home'],
  webhook: ['webhooks'],
  workingGroup: ['working-groups', 'indicators', 'home'],
};

const pause = 120;

/** Collects addresses for a moment, so that a burst of changes asks for each feature once. */
export function createRefetcher(queryClient: QueryClient) {
  let waiting = new Set<Feature>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function run(): void {
    const features = waiting;
    waiting = new Set();
    timer = null;
    for (const feature of features) void queryClient.invalidateQueries({ queryKey: [feature] });
  }

  return {
    /** Something changed. A kind that this page does not know (a newer server) is nothing that it shows. */
    changed({ kind }: ChangedAddress): void {
      if (!(kind in shownBy)) return;
      for (const feature of shownBy[kind]) waiting.add(feature);
      timer ??= setTimeout(run, pause);
    },
    /** Nobody knows what changed: everything on screen is asked again. */
    everything(): void {
      void queryClient.invalidateQueries();
    },
  };
}
