import type { MembershipStatus } from '@grappe/contracts';
import { defineLifecycle } from '@grappe/platform/kernel';

/** How a membership moves. Who was refused or has left may apply again. */
export const membershipLifecycle = defineLifecycle<MembershipStatus>('membership', {
  APPLIED: ['ACTIVE', 'REFUSED', 'LEFT'],
  ACTIVE: ['SUSPENDED', 'LEFT'],
  SUSPENDED: ['ACTIVE', 'LEFT'],
  LEFT: ['APPLIED', 'ACTIVE'],
  REFUSED: ['APPLIED'],
});
