import { defineEvent, notAudited } from '@grappe/platform/events';

/** These persons have something new in their notifications. */
export const NotificationsTold = defineEvent<{ personIds: string[] }>('notifications.NotificationsTold', notAudited('the act itself is'));
/** A person has read some of theirs, on one of their devices. */
export const NotificationsRead = defineEvent<{ personId: string }>('notifications.NotificationsRead', notAudited('one’s own reading'));
