import { Module } from '@nestjs/common';
import { IdentityApiModule } from '@grappe/features/identity/identity-api.module';
import { ClustersResolver } from './api/clusters.resolver';
import { ClusterFields, DataExportClusterFields, OrganisationFields, PersonClusterFields, ViewerClusterFields } from './api/fields.resolvers';
import { CompanyGroupsResolver } from './api/company-groups.resolver';
import { EntranceResolver } from './api/entrance.resolver';
import { MandateInvitationsResolver } from './api/mandate-invitations.resolver';
import { MandatesResolver } from './api/mandates.resolver';
import { MembershipsResolver } from './api/memberships.resolver';
import { OrganisationDataResolver } from './api/organisation-data.resolver';
import { OrganisationsResolver } from './api/organisations.resolver';
import { RegistrationResolver } from './api/registration.resolver';
import { VisibilityResolver } from './api/visibility.resolver';
import { ClustersModule } from './clusters.module';

@Module({
  imports: [ClustersModule, IdentityApiModule],
  providers: [
    ClustersResolver,
    OrganisationsResolver, CompanyGroupsResolver,
    MembershipsResolver,
    MandateInvitationsResolver,
    MandatesResolver,
    RegistrationResolver,
    EntranceResolver,
    OrganisationDataResolver,
    VisibilityResolver,
    DataExportClusterFields,
    ClusterFields,
    OrganisationFields,
    PersonClusterFields,
    ViewerClusterFields,
  ],
})
export class ClustersApiModule {}

/** What other features' api rooms hang their fields on. */
export { Cluster, CompanyGroup, Competence, Mandate, Membership, Network, Organisation, StrategicAxis } from './api/clusters.types';
