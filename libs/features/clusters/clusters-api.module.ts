import { Module } from '@nestjs/common';
import { IdentityApiModule } from '@grappe/features/identity/identity-api.module';
import { ClustersResolver } from './api/clusters.resolver';
import { ClusterFields, OrganisationFields, PersonClusterFields, ViewerClusterFields } from './api/fields.resolvers';
import { MandateInvitationsResolver } from './api/mandate-invitations.resolver';
import { MembershipsResolver } from './api/memberships.resolver';
import { OrganisationsResolver } from './api/organisations.resolver';
import { ClustersModule } from './clusters.module';

@Module({
  imports: [ClustersModule, IdentityApiModule],
  providers: [
    ClustersResolver,
    OrganisationsResolver,
    MembershipsResolver,
    MandateInvitationsResolver,
    ClusterFields,
    OrganisationFields,
    PersonClusterFields,
    ViewerClusterFields,
  ],
})
export class ClustersApiModule {}

/** What other features' api rooms hang their fields on. */
export { Cluster, Competence, Mandate, Membership, Network, Organisation, StrategicAxis } from './api/clusters.types';
