import type { JoinRequestStatus } from '@grappe/contracts';
import { defineLifecycle } from '@grappe/platform/kernel';

/** How a request to join moves: answered once, by a chair or by the one who sent it. */
export const joinRequestLifecycle = defineLifecycle<JoinRequestStatus>('joinRequest', {
  SENT: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
});
