import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '@grappe/contracts';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { TellOfProject } from '../cases/tell-of-project';
import {
  ElevationStarted,
  InterestAccepted,
  InterestDeclined,
  InterestExpressed,
  InterestShortlisted,
  InvitationAccepted,
  InvitationDeclined,
  InvitationSent,
  ProjectFileChanged,
  ProjectStageChanged,
  UndertakingAccepted,
  UndertakingDeclined,
  UndertakingProposed,
  UndertakingWithdrawn,
  type ElevationAddress,
  type InterestAddress,
  type InvitationAddress,
  type ProjectAddress,
  type UndertakingAddress,
} from '../domain/events';

/** Who is told of what happens in projects. */
@Injectable()
export class TellOfProjects {
  constructor(private readonly tell: TellOfProject) {}

  @ReactTo(ElevationStarted)
  elevated(event: RecordedEvent<ElevationAddress & { reason: string }>): Promise<void> {
    return this.tell.consortium(event);
  }

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
    return this.tell.asked(event, 'INVITATION_RECEIVED');
  }

  @ReactTo(InvitationAccepted)
  invitationAccepted(event: RecordedEvent<InvitationAddress>): Promise<void> {
    return this.tell.lead(event, 'INVITATION_ACCEPTED');
  }

  @ReactTo(InvitationDeclined)
  invitationDeclined(event: RecordedEvent<InvitationAddress>): Promise<void> {
    return this.tell.lead(event, 'INVITATION_DECLINED');
  }

  /** What else goes with it is told already. */
  @ReactTo(UndertakingProposed)
  async undertakingProposed(event: RecordedEvent<UndertakingAddress & { alone: boolean }>): Promise<void> {
    if (event.data.alone) await this.tell.asked(event, 'UNDERTAKING_PROPOSED');
  }

  @ReactTo(UndertakingAccepted)
  undertakingAccepted(event: RecordedEvent<UndertakingAddress>): Promise<void> {
    return this.tell.lead(event, 'UNDERTAKING_ACCEPTED');
  }

  @ReactTo(UndertakingDeclined)
  undertakingDeclined(event: RecordedEvent<UndertakingAddress>): Promise<void> {
    return this.tell.lead(event, 'UNDERTAKING_DECLINED');
  }

  @ReactTo(UndertakingWithdrawn)
  async undertakingWithdrawn(event: RecordedEvent<UndertakingAddress & { alone: boolean; reason: string | null }>): Promise<void> {
    if (event.data.alone) await this.tell.closed(event);
  }

  @ReactTo(ProjectFileChanged)
  fileChanged(event: RecordedEvent<ProjectAddress>): Promise<void> {
    return this.tell.readersOfFile(event);
  }

  @ReactTo(ProjectStageChanged)
  stageChanged(event: RecordedEvent<ProjectAddress & { to: ProjectStage }>): Promise<void> {
    return this.tell.followers(event);
  }
}
