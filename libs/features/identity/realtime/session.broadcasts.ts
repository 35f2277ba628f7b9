import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { AccessTokenRevoked, ArchiveMade, ProfileChanged, SecurityChanged, SessionEnded } from '../domain/events';

@Injectable()
export class SessionBroadcasts {
  /** Who has signed out, here or elsewhere, hears no more. */
  @BroadcastOf(SessionEnded)
  ended({ data }: RecordedEvent<{ sessionId: string }>): readonly Broadcast[] {
    return [{ endSession: data.sessionId }];
  }

  /** What a person may do can hang on their second factor: all their sockets are asked anew, and their screens read again. */
  @BroadcastOf(SecurityChanged)
  changed({ data: { personId: id } }: RecordedEvent<{ personId: string }>): readonly Broadcast[] {
    return [{ reseatPerson: id }, { room: { kind: 'person', id }, changed: { kind: 'viewer', id } }];
  }

  /** All sockets of the person are asked anew; the one with that token proves nothing any more. */
  @BroadcastOf(AccessTokenRevoked)
  revoked({ data }: RecordedEvent<{ personId: string }>): readonly Broadcast[] {
    return [{ reseatPerson: data.personId }];
  }

  /** An archive can be fetched; the profile is another, on one's other screens too. */
  @BroadcastOf(ArchiveMade)
  @BroadcastOf(ProfileChanged)
  ownScreens({ data: { personId } }: RecordedEvent<{ personId: string }>): readonly Broadcast[] {
    return [{ room: { kind: 'person', id: personId }, changed: { kind: 'viewer', id: personId } }];
  }
}
