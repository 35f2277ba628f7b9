import { defineEvent, notAudited } from '@grappe/platform/events';

/** These searches have found one more call. */
export const CallFound = defineEvent<{ savedSearchIds: string[] }>('saved-searches.CallFound', notAudited('one’s own searches'));
