import type { InterestStatus, InvitationStatus } from '@grappe/contracts';
import { defineLifecycle } from '@grappe/platform/kernel';

/** How an expression of interest moves. */
export const interestLifecycle = defineLifecycle<InterestStatus>('expression of interest', {
  SENT: ['SHORTLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  SHORTLISTED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
});

/** How an invitation moves. */
export const invitationLifecycle = defineLifecycle<InvitationStatus>('invitation', {
  SENT: ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
  EXPIRED: [],
});
