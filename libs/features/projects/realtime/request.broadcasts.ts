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
  ProjectFileRead,
  UndertakingAccepted,
  UndertakingDeclined,
  UndertakingProposed,
  UndertakingWithdrawn,
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
  @BroadcastOf(InterestShortlisted)
  @BroadcastOf(InterestAccepted)
  @BroadcastOf(InterestDeclined)
  @BroadcastOf(InterestWithdrawn)
  @BroadcastOf(InvitationSent)
  @BroadcastOf(InvitationAccepted)
  @BroadcastOf(InvitationDeclined)
  @BroadcastOf(InvitationWithdrawn)
  @BroadcastOf(UndertakingProposed)
  @BroadcastOf(UndertakingAccepted)
  @BroadcastOf(UndertakingDeclined)
  @BroadcastOf(UndertakingWithdrawn)
  @BroadcastOf(ProjectFileRead)
  async between({ data: { projectId, organisationId } }: RecordedEvent<OrganisationInProject>): Promise<readonly Broadcast[]> {
    const persons = await this.audience.of(projectId, organisationId);
    return [
      { reseat: { kind: 'project', id: projectId } },
      ...persons.map((id) => ({ room: { kind: 'person', id }, changed: { kind: 'project', id: projectId } }) as const),
    ];
  }
}
