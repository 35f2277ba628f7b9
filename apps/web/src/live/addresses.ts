import type { Address } from '@grappe/contracts';
import type { QueryClient } from '@tanstack/react-query';
import type { Feature } from '../app/api/keys';

/**
 * What is on screen about something that changed: from the kind of its address to the features whose reads may show it.
 * Coarse on purpose: only reads that are on screen are asked again, the others when they are next shown.
 */
export const shownBy: Readonly<Record<string, readonly Feature[]>> = {
  person: ['identity', 'clusters'],
  cluster: ['clusters', 'indicators', 'home'],
  counters: ['clusters', 'indicators', 'home'],
  organisation: ['clusters', 'projects', 'matching', 'indicators'],
  membership: ['clusters', 'identity', 'indicators', 'matching', 'home'],
  viewer: ['identity', 'clusters', 'home'],
  mandate: ['identity', 'clusters'],
  mandateInvitation: ['clusters'],
  project: ['projects', 'clusters', 'matching', 'indicators', 'working-groups', 'home'],
  seat: ['projects', 'matching', 'home'],
  expressionOfInterest: ['projects', 'matching', 'home'],
  invitation: ['projects', 'matching', 'home'],
  offer: ['projects', 'clusters', 'matching'],
  need: ['projects', 'clusters', 'matching'],
  workingGroup: ['working-groups', 'indicators', 'home'],
  joinRequest: ['working-groups'],
  channel: ['conversations', 'working-groups', 'projects', 'home'],
  message: ['conversations'],
  notification: ['notifications', 'identity', 'home'],
  report: ['moderation', 'working-groups', 'projects'],
  moderationAction: ['moderation'],
  mail: ['mailbox'],
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
    changed({ kind }: Address): void {
      for (const feature of shownBy[kind] ?? []) waiting.add(feature);
      timer ??= setTimeout(run, pause);
    },
    /** Nobody knows what changed: everything on screen is asked again. */
    everything(): void {
      void queryClient.invalidateQueries();
    },
  };
}
