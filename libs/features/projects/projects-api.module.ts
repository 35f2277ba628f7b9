import { Module } from '@nestjs/common';
import { DisclosureRegisterExport } from './api/disclosure-register.export';
import { ElevationsResolver } from './api/elevations.resolver';
import {
  ExpressionOfInterestFields,
  InvitationFields,
  OrganisationProjectFields,
  ProjectFields,
  UndertakingFields,
  WorkingGroupProjectFields,
} from './api/fields.resolvers';
import { InterestsResolver } from './api/interests.resolver';
import { InvitationsResolver } from './api/invitations.resolver';
import { OffersNeedsResolver } from './api/offers-needs.resolver';
import { ParticipationResolver } from './api/participation.resolver';
import { ProjectChanges } from './api/project-changes.resolver';
import { ProjectsResolver } from './api/projects.resolver';
import { SeatsResolver } from './api/seats.resolver';
import { UndertakingsResolver } from './api/undertakings.resolver';
import { ProjectsModule } from './projects.module';

@Module({
  imports: [ProjectsModule],
  controllers: [DisclosureRegisterExport],
  providers: [
    ProjectsResolver,
    ProjectChanges,
    SeatsResolver,
    ParticipationResolver,
    InterestsResolver,
    InvitationsResolver,
    UndertakingsResolver,
    ElevationsResolver,
    OffersNeedsResolver,
    ProjectFields,
    ExpressionOfInterestFields,
    InvitationFields,
    UndertakingFields,
    OrganisationProjectFields,
    WorkingGroupProjectFields,
  ],
})
export class ProjectsApiModule {}

/** What other features' api rooms hang their fields on. */
export { Need, Offer } from './api/offers-needs.types';
export { ExpressionOfInterest, Invitation, Partner, Project, Seat, Undertaking } from './api/projects.types';
export { ProjectFilter } from './api/projects.inputs';
