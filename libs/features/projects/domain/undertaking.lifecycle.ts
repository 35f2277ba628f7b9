import type { UndertakingStatus } from '@grappe/contracts';
import { defineLifecycle } from '@grappe/platform/kernel';

/** How an undertaking moves. Who declined may still accept: a refusal holds until it is taken back. What was withdrawn is opened anew. */
export const undertakingLifecycle = defineLifecycle<UndertakingStatus>('undertaking', {
  PROPOSED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: ['WITHDRAWN'],
  DECLINED: ['ACCEPTED', 'WITHDRAWN'],
  WITHDRAWN: [],
});
