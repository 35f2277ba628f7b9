import type { SecurityChange } from '@grappe/contracts';
import { defineEvent, notAudited } from '@grappe/platform/events';

/** One's account concerns oneself: its page lists sessions and tokens. */
const ofOnesAccount = notAudited('of one’s own account, and of no cluster');

/** Somebody signed in, on one device. */
export const SignedIn = defineEvent<{ personId: string; sessionId: string }>('identity.SignedIn', ofOnesAccount);
/** A session ended: signed out, or revoked from another device. */
export const SessionEnded = defineEvent<{ personId: string; sessionId: string }>('identity.SessionEnded', ofOnesAccount);
/** Something of how a person proves who they are has changed; the person is told, for it may have been somebody else. */
export const SecurityChanged = defineEvent<{ personId: string; change: SecurityChange }>('identity.SecurityChanged', ofOnesAccount);
/** An operator has let somebody back in who had lost every second factor: in the logs of their clusters. */
export const SecondFactorsReset = defineEvent<{ personId: string; clusterIds: string[] }>('identity.SecondFactorsReset', ({ personId, clusterIds }) =>
  clusterIds.map((clusterId) => ({ act: 'SECOND_FACTORS_RESET', clusterId, subject: 'CLUSTER', subjectId: clusterId, personId })),
);
/** A token was taken back: its sockets close. */
export const AccessTokenRevoked = defineEvent<{ personId: string }>('identity.AccessTokenRevoked', ofOnesAccount);
/** A person has another password; their other sessions have ended. */
export const PasswordChanged = defineEvent<{ personId: string }>('identity.PasswordChanged', ofOnesAccount);
/** A person has another mail address, which they have proved. */
export const EmailChanged = defineEvent<{ personId: string }>('identity.EmailChanged', ofOnesAccount);
/** A person says something else of themself, or to others. */
export const ProfileChanged = defineEvent<{ personId: string }>('identity.ProfileChanged', ofOnesAccount);
/** A person has left: their name is no more, and their sessions have ended. */
export const PersonForgotten = defineEvent<{ personId: string }>('identity.PersonForgotten', ofOnesAccount);
/** An archive that somebody asked for is ready to be fetched. */
export const ArchiveMade = defineEvent<{ personId: string }>('identity.ArchiveMade', ofOnesAccount);
