import { defineEvent } from '@grappe/platform/events';

/** Somebody signed in, on one device. */
export const SignedIn = defineEvent<{ personId: string; sessionId: string }>('identity.SignedIn');
/** A session ended: signed out, or revoked from another device. */
export const SessionEnded = defineEvent<{ personId: string; sessionId: string }>('identity.SessionEnded');
/** A token was taken back: its sockets close. */
export const AccessTokenRevoked = defineEvent<{ personId: string }>('identity.AccessTokenRevoked');
