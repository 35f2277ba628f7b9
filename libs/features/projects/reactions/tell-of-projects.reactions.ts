import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '@grappe/contracts';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { TellOfProject } from '../cases/tell-of-project';
import {
  InterestAccepted,
  InterestDeclined,
  InterestExpressed,
  InterestShortlisted,
  InvitationAccepted,
  InvitationDeclined,
  InvitationSent,
  ProjectStageChanged,
  type InterestAddress,
  type InvitationAddress,
  type ProjectAddress,
} from '../domain/events';

/** Who is told of what happens in projects. */
@Injectable()
export class TellOfProjects {
  constructor(private readonly tell: TellOfProject) {}

  @ReactTo(InterestExpressed)
  expressed(event: RecordedEvent<InterestAddress>): Promise<void> {
    return this.tell.lead(event, 'INTEREST_RECEIVED');
  }

  @ReactTo(InterestShortlisted)
  shortlisted(event: RecordedEvent<InterestAddress>): Promise<void> {
    return this.tell.applicant(event, 'INTEREST_SHORTLISTED');
  }

  @ReactTo(InterestAccepted)
  accepted(event: RecordedEvent<InterestAddress>): Promise<void> {
    return this.tell.applicant(event, 'INTEREST_ACCEPTED');
  }

  @ReactTo(InterestDeclined)
  declined(event: RecordedEvent<InterestAddress>): Promise<void> {
    return this.tell.applicant(event, 'INTEREST_DECLINED');
  }

  @ReactTo(InvitationSent)
  invited(event: RecordedEvent<InvitationAddress>): Promise<void> {
    return this.tell.invited(event);
  }

  @ReactTo(InvitationAccepted)
  invitationAccepted(event: RecordedEvent<InvitationAddress>): Promise<void> {
    return this.tell.lead(event, 'INVITATION_ACCEPTED');
  }

  @ReactTo(InvitationDeclined)
  invitationDeclined(event: RecordedEvent<InvitationAddress>): Promise<void> {
    return this.tell.lead(event, 'INVITATION_DECLINED');
  }

  @ReactTo(ProjectStageChanged)
  stageChanged(event: RecordedEvent<ProjectAddress & { to: ProjectStage }>): Promise<void> {
    return this.tell.followers(event);
  }
}
