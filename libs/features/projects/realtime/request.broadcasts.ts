import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@grappe/platform/events';
import { BroadcastOf, type Broadcast } from '@grappe/platform/realtime';
import { RequestAudience } from '../cases/request-audience';
import {
  InterestAccepted,
  InterestDeclined,
  InterestExpressed,
  InterestShortlisted,
  InterestWithdrawn,
  InvitationAccepted,
  InvitationDeclined,
  InvitationSent,
  InvitationWithdrawn,
  type InterestAddress,
  type InvitationAddress,
  type OrganisationInProject,
} from '../domain/events';

/**
 * What goes on between the lead and one organisation is told to their persons only: in the room, others would learn that somebody
 * has applied. An answer may open or close the project, so their seats in rooms are asked anew.
 */
@Injectable()
export class RequestBroadcasts {
  constructor(private readonly audience: RequestAudience) {}

  @BroadcastOf(InterestExpressed)
  expressed({ data }: RecordedEvent<InterestAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InterestShortlisted)
  shortlisted({ data }: RecordedEvent<InterestAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InterestAccepted)
  accepted({ data }: RecordedEvent<InterestAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InterestDeclined)
  declined({ data }: RecordedEvent<InterestAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InterestWithdrawn)
  withdrawn({ data }: RecordedEvent<InterestAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InvitationSent)
  invited({ data }: RecordedEvent<InvitationAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InvitationAccepted)
  invitationAccepted({ data }: RecordedEvent<InvitationAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InvitationDeclined)
  invitationDeclined({ data }: RecordedEvent<InvitationAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  @BroadcastOf(InvitationWithdrawn)
  invitationWithdrawn({ data }: RecordedEvent<InvitationAddress>): Promise<readonly Broadcast[]> {
    return this.between(data);
  }

  private async between({ projectId, organisationId }: OrganisationInProject): Promise<readonly Broadcast[]> {
    const persons = await this.audience.of(projectId, organisationId);
    return [
      { reseat: { kind: 'project', id: projectId } },
      ...persons.map((id) => ({ room: { kind: 'person', id }, changed: { kind: 'project', id: projectId } }) as const),
    ];
  }
}
