import { Injectable } from '@nestjs/common';
import type { Audience, ProjectStage } from '@grappe/contracts';
import { MembershipAdmitted } from '@grappe/features/clusters';
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
  NeedAudienceChanged,
  NeedPublished,
  OfferAudienceChanged,
  OfferPublished,
  PartnerJoined,
  PartnerLeft,
  ProjectEdited,
  ProjectProposed,
  ProjectSeatsChanged,
  ProjectStageChanged,
  type InterestAddress,
  type InvitationAddress,
  type ProjectAddress,
} from '@grappe/features/projects';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { TellWebhooks } from '../cases/tell-webhooks.case';

/** What webhooks are told of. */
@Injectable()
export class TellWebhooksOfEvents {
  constructor(private readonly tell: TellWebhooks) {}

  @ReactTo(ProjectProposed)
  proposed(event: RecordedEvent<ProjectAddress>): Promise<void> {
    return this.tell.run(event, 'PROJECT_PROPOSED', 'Project', event.data.projectId);
  }

  @ReactTo(ProjectEdited)
  @ReactTo(ProjectSeatsChanged)
  @ReactTo(PartnerJoined)
  @ReactTo(PartnerLeft)
  changed(event: RecordedEvent<ProjectAddress>): Promise<void> {
    return this.tell.run(event, 'PROJECT_CHANGED', 'Project', event.data.projectId);
  }

  @ReactTo(ProjectStageChanged)
  async moved(event: RecordedEvent<ProjectAddress & { to: ProjectStage }>): Promise<void> {
    await this.tell.run(event, 'PROJECT_STAGE_CHANGED', 'Project', event.data.projectId);
    if (event.data.to === 'CALL') await this.tell.run(event, 'CALL_PUBLISHED', 'Project', event.data.projectId);
  }

  @ReactTo(InterestExpressed)
  @ReactTo(InterestShortlisted)
  @ReactTo(InterestAccepted)
  @ReactTo(InterestDeclined)
  @ReactTo(InterestWithdrawn)
  interest(event: RecordedEvent<InterestAddress>): Promise<void> {
    return this.tell.run(event, 'INTEREST_CHANGED', 'ExpressionOfInterest', event.data.expressionOfInterestId);
  }

  @ReactTo(InvitationSent)
  @ReactTo(InvitationAccepted)
  @ReactTo(InvitationDeclined)
  @ReactTo(InvitationWithdrawn)
  invitation(event: RecordedEvent<InvitationAddress>): Promise<void> {
    return this.tell.run(event, 'INVITATION_CHANGED', 'Invitation', event.data.invitationId);
  }

  @ReactTo(OfferPublished)
  offer(event: RecordedEvent<{ offerId: string }>): Promise<void> {
    return this.tell.run(event, 'OFFER_PUBLISHED', 'Offer', event.data.offerId);
  }

  @ReactTo(NeedPublished)
  need(event: RecordedEvent<{ needId: string }>): Promise<void> {
    return this.tell.run(event, 'NEED_PUBLISHED', 'Need', event.data.needId);
  }

  /** What was a draft appears now. */
  @ReactTo(OfferAudienceChanged)
  async offerShown(event: RecordedEvent<{ offerId: string; formerAudience: { audience: Audience } }>): Promise<void> {
    if (event.data.formerAudience.audience === 'OWNER') await this.offer(event);
  }

  @ReactTo(NeedAudienceChanged)
  async needShown(event: RecordedEvent<{ needId: string; formerAudience: { audience: Audience } }>): Promise<void> {
    if (event.data.formerAudience.audience === 'OWNER') await this.need(event);
  }

  @ReactTo(MembershipAdmitted)
  member(event: RecordedEvent<{ membershipId: string }>): Promise<void> {
    return this.tell.run(event, 'MEMBER_ADMITTED', 'Membership', event.data.membershipId);
  }
}
