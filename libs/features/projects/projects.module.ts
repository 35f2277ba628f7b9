import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationDataRegistry } from '@grappe/features/clusters';
import { ChannelHomes, ConversationsModule } from '@grappe/features/conversations';
import { PersonalDataRegistry } from '@grappe/features/identity';
import { NotificationsModule } from '@grappe/features/notifications';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { NounRegistry } from '@grappe/platform/reads';
import { AcceptInterest } from './cases/accept-interest.case';
import { AcceptInvitation } from './cases/accept-invitation.case';
import { AcceptUndertaking } from './cases/accept-undertaking.case';
import { AddSeat } from './cases/add-seat.case';
import { AdvanceProjectStage } from './cases/advance-project-stage.case';
import { AudienceChange } from './cases/audience-change';
import { AudienceQueries } from './cases/audience.queries';
import { Consortium } from './cases/consortium';
import { DeclineInterest } from './cases/decline-interest.case';
import { DeclineInvitation } from './cases/decline-invitation.case';
import { DeclineUndertaking } from './cases/decline-undertaking.case';
import { EditProject } from './cases/edit-project.case';
import { EditSeat } from './cases/edit-seat.case';
import { Elevate } from './cases/elevate.case';
import { EndElevation } from './cases/end-elevation.case';
import { EndRequestsOfLeaver } from './cases/end-requests-of-leaver.case';
import { EndRequestsOfExcluded } from './cases/end-requests-of-excluded.case';
import { ExcludeCompanyGroup } from './cases/exclude-company-group.case';
import { Exclusions } from './cases/exclusions';
import { ExcludeOrganisation } from './cases/exclude-organisation.case';
import { ExpressInterest } from './cases/express-interest.case';
import { InviteToSeat } from './cases/invite-to-seat.case';
import { LeaveProject } from './cases/leave-project.case';
import { LiftCompanyGroupExclusion } from './cases/lift-company-group-exclusion.case';
import { LiftExclusion } from './cases/lift-exclusion.case';
import { OffersNeeds } from './cases/offers-needs';
import { OfferNeedQueries } from './cases/offers-needs.queries';
import { OpenElevatedFile } from './cases/open-elevated-file.case';
import { OpenProjectFile } from './cases/open-project-file.case';
import { OpenRequests } from './cases/open-requests';
import { ProjectParts } from './cases/project-parts';
import { ProjectQueries } from './cases/projects.queries';
import { ProposeProject } from './cases/propose-project.case';
import { ProposeUndertaking } from './cases/propose-undertaking.case';
import { PublishNeed } from './cases/publish-need.case';
import { PublishOffer } from './cases/publish-offer.case';
import { RecordProjects } from './cases/record-projects.case';
import { RegisterQueries } from './cases/register.queries';
import { RemoveSeat } from './cases/remove-seat.case';
import { RequestAudience } from './cases/request-audience';
import { RequestWork } from './cases/request-work';
import { ShortlistInterest } from './cases/shortlist-interest.case';
import { ShowNeed } from './cases/show-need.case';
import { ShowOffer } from './cases/show-offer.case';
import { SupportProject } from './cases/support-project.case';
import { TellOfProject } from './cases/tell-of-project';
import { Undertakings } from './cases/undertakings';
import { WithdrawInterest } from './cases/withdraw-interest.case';
import { WithdrawInvitation } from './cases/withdraw-invitation.case';
import { WithdrawSupport } from './cases/withdraw-support.case';
import { WithdrawUndertaking } from './cases/withdraw-undertaking.case';
import { AudienceLists } from './data/audience-lists.repository';
import { projectsOrganisationData } from './data/organisation-data';
import { projectsPersonalData } from './data/personal-data';
import { AudienceRepository } from './data/audience.repository';
import { ElevationRow } from './data/elevation.entity';
import { elevationReads } from './data/elevation.reads';
import { ElevationRepository } from './data/elevation.repository';
import { NeedRow, OfferRow } from './data/offer-need.entity';
import { needReads, offerReads, organisationOfferNeedFields } from './data/offer-need.reads';
import { OfferNeedRepository } from './data/offer-need.repository';
import { PartnerRow, ProjectRow, ProjectSeatRow } from './data/project.entity';
import { organisationProjectFields, projectReads, workingGroupProjectFields } from './data/project.reads';
import { ProjectRepository } from './data/project.repository';
import { RecordedProjectRepository } from './data/recorded-project.repository';
import { ExpressionOfInterestRow, InvitationRow } from './data/request.entity';
import { expressionOfInterestReads, invitationReads } from './data/request.reads';
import { RequestRepository } from './data/request.repository';
import { partnerReads, seatReads } from './data/seat.reads';
import { SeatRepository } from './data/seat.repository';
import { FileReadingRow, UndertakingRow } from './data/undertaking.entity';
import { fileReadingReads, undertakingReads } from './data/undertaking.reads';
import { UndertakingRepository } from './data/undertaking.repository';

const projects = [ProposeProject, EditProject, AdvanceProjectStage, AddSeat, EditSeat, RemoveSeat, RecordProjects, ProjectQueries, AudienceQueries];
const participation = [SupportProject, WithdrawSupport, ExcludeOrganisation, LiftExclusion, ExcludeCompanyGroup, LiftCompanyGroupExclusion, EndRequestsOfExcluded, LeaveProject, EndRequestsOfLeaver];
const interests = [ExpressInterest, ShortlistInterest, AcceptInterest, DeclineInterest, WithdrawInterest];
const invitations = [InviteToSeat, AcceptInvitation, DeclineInvitation, WithdrawInvitation];
const disclosure = [ProposeUndertaking, AcceptUndertaking, DeclineUndertaking, WithdrawUndertaking, OpenProjectFile, RegisterQueries];
const elevations = [Elevate, EndElevation, OpenElevatedFile];
const offersAndNeeds = [PublishOffer, PublishNeed, ShowOffer, ShowNeed, OfferNeedQueries];
const told = [TellOfProject, RequestAudience, AudienceChange];
const repositories = [ProjectRepository, SeatRepository, RequestRepository, UndertakingRepository, ElevationRepository, RecordedProjectRepository, AudienceRepository, AudienceLists, OfferNeedRepository];
const cases = [...projects, ...participation, ...interests, ...invitations, ...disclosure, ...elevations, ...offersAndNeeds, ...told];

/** Joint projects, how partners come to them, offers and needs. */
@Module({
  imports: [
    ConversationsModule,
    NotificationsModule,
    WorkingGroupsModule,
    TypeOrmModule.forFeature([ProjectRow, ProjectSeatRow, PartnerRow, ExpressionOfInterestRow, InvitationRow, UndertakingRow, FileReadingRow, ElevationRow, OfferRow, NeedRow]),
  ],
  providers: [...repositories, Consortium, OpenRequests, Undertakings, Exclusions, ProjectParts, OffersNeeds, RequestWork, ...cases],
  exports: cases,
})
export class ProjectsModule {
  constructor(registry: NounRegistry, personalData: PersonalDataRegistry, organisationData: OrganisationDataRegistry, homes: ChannelHomes, repository: ProjectRepository) {
    personalData.declare(...projectsPersonalData);
    organisationData.declare(...projectsOrganisationData);
    registry.declare(projectReads, seatReads, partnerReads, expressionOfInterestReads, invitationReads, undertakingReads, fileReadingReads, elevationReads, offerReads, needReads);
    registry.extend('Organisation', { ...organisationProjectFields, ...organisationOfferNeedFields });
    registry.extend('WorkingGroup', workingGroupProjectFields);
    homes.declare('PROJECT', (tx, channelId) => repository.homeOf(tx, channelId));
  }
}
