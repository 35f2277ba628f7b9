/** The order of the house, at its one place. Each rung may import those before it, never itself again nor those after it. */
export const platformLadder = [
  'kernel', 'config', 'logging', 'database', 'outgoing', 'jobs', 'events', 'access', 'reads', 'graphql', 'mail', 'realtime', 'subscriptions', 'http', 'embedded-postgres',
];
export const featureLadder = [
  'identity', 'notifications', 'clusters', 'conversations', 'working-groups', 'projects', 'saved-searches', 'webhooks', 'matching', 'moderation', 'audit', 'indicators', 'imports', 'demo',
];

/** What each room of a feature may import of its siblings; a room that is not named here may import all. */
export const rooms = {
  api: ['cases', 'domain'],
  cases: ['data', 'domain'],
  data: ['domain'],
  domain: [],
  reactions: ['cases', 'data', 'domain'],
  realtime: ['cases', 'data', 'domain'],
};

const below = (ladder, rung) => ladder.slice(0, ladder.indexOf(rung)).map((name) => `name:${name}`);
// What specs need: the harness, and the builders of the features below.
const forSpecs = ['type:testing'];

/** For @nx/enforce-module-boundaries. */
export const depConstraints = [
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:contracts'] },
  ...platformLadder.map((rung) => ({
    sourceTag: `name:${rung}`,
    onlyDependOnLibsWithTags: ['type:contracts', ...below(platformLadder, rung), ...forSpecs],
  })),
  ...featureLadder.map((rung) => ({
    sourceTag: `name:${rung}`,
    onlyDependOnLibsWithTags: ['type:contracts', 'type:platform', ...below(featureLadder, rung), ...forSpecs],
  })),
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:contracts', 'type:platform'] },
  { sourceTag: 'type:composition', onlyDependOnLibsWithTags: ['type:contracts', 'type:platform', 'type:feature'] },
  { sourceTag: 'platform:browser', onlyDependOnLibsWithTags: ['type:contracts', 'type:ui'] },
  { sourceTag: 'platform:server', onlyDependOnLibsWithTags: ['type:contracts', 'type:platform', 'type:feature', 'type:composition', 'type:tooling'] },
  // test/ and the root: what is said about the whole product.
  { sourceTag: 'type:workspace', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:tooling', onlyDependOnLibsWithTags: [] },
];
