import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Organisation } from '@grappe/features/clusters/clusters-api.module';
import { WorkingGroup } from '@grappe/features/working-groups/working-groups-api.module';
import { CurrentReader } from '@grappe/platform/access';
import { AsRead, ReadValue } from '@grappe/platform/reads';
import { projectCan, type ProjectFacts } from '../domain/project.policy';
import { interestCan, invitationCan, type InterestFacts, type InvitationFacts } from '../domain/request.policies';
import { undertakingCan, type UndertakingFacts } from '../domain/undertaking.policy';
import { Need, Offer } from './offers-needs.types';
import { ExpressionOfInterest, InterestPermissions, Invitation, InvitationPermissions, Project, ProjectPermissions, Undertaking, UndertakingPermissions } from './projects.types';

@Resolver(() => Project)
export class ProjectFields {
  @ResolveField(() => ProjectPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: ProjectFacts, @CurrentReader() reader: Reader): ProjectPermissions {
    return projectCan(reader, facts);
  }
}

@Resolver(() => ExpressionOfInterest)
export class ExpressionOfInterestFields {
  @ResolveField(() => InterestPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: InterestFacts, @CurrentReader() reader: Reader): InterestPermissions {
    return interestCan(reader, facts);
  }
}

@Resolver(() => Invitation)
export class InvitationFields {
  @ResolveField(() => InvitationPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: InvitationFacts, @CurrentReader() reader: Reader): InvitationPermissions {
    return invitationCan(reader, facts);
  }
}

@Resolver(() => Undertaking)
export class UndertakingFields {
  @ResolveField(() => UndertakingPermissions, { description: 'What the reader may do with it.' })
  viewerCan(@ReadValue() facts: UndertakingFacts, @CurrentReader() reader: Reader): UndertakingPermissions {
    return undertakingCan(reader, facts);
  }
}

@Resolver(() => Organisation)
export class OrganisationProjectFields {
  @AsRead()
  @ResolveField(() => [Project], { description: 'Those that it leads or takes part in, as far as the reader may know. Newest first, at most 100.' })
  projects(@ReadValue() read: Project[]): Project[] {
    return read;
  }

  @AsRead()
  @ResolveField(() => [Offer], { description: 'What it brings, under its name.' })
  offers(@ReadValue() read: Offer[]): Offer[] {
    return read;
  }

  @AsRead()
  @ResolveField(() => [Need], { description: 'What it seeks, under its name.' })
  needs(@ReadValue() read: Need[]): Need[] {
    return read;
  }
}

@Resolver(() => WorkingGroup)
export class WorkingGroupProjectFields {
  @AsRead()
  @ResolveField(() => [Project], { description: 'Projects that hang from the group. Newest first, at most 100.' })
  projects(@ReadValue() read: Project[]): Project[] {
    return read;
  }
}
