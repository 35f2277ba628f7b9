import type { messages as french } from '../fr';
import type { Translated } from '../translated';
import { audit } from './audit';
import { clusters } from './clusters';
import { common } from './common';
import { conversations } from './conversations';
import { identity } from './identity';
import { indicators } from './indicators';
import { mailbox } from './mailbox';
import { matching } from './matching';
import { moderation } from './moderation';
import { notifications } from './notifications';
import { projects } from './projects';
import { security } from './security';
import { savedSearches } from './saved-searches';
import { shell } from './shell';
import { webhooks } from './webhooks';
import { words } from './words';
import { workingGroups } from './working-groups';

export const messages: Translated<typeof french> = {
  audit,
  clusters,
  common,
  conversations,
  identity,
  indicators,
  mailbox,
  matching,
  moderation,
  notifications,
  projects,
  security,
  savedSearches,
  shell,
  webhooks,
  words,
  workingGroups,
};
