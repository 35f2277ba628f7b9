import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { DataExport, Person, Viewer } from '@grappe/features/identity/identity-api.module';
import { CurrentReader } from '@grappe/platform/access';
import { AsRead, ReadValue } from '@grappe/platform/reads';
import { clusterCan, organisationCan, type ClusterFacts } from '../domain/clusters.policy';
import { Cluster, ClusterPermissions, Mandate, Organisation, OrganisationPermissions } from './clusters.types';

@Resolver(() => Cluster)
export class ClusterFields {
  @ResolveField(() => ClusterPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: ClusterFacts, @CurrentReader() reader: Reader): ClusterPermissions {
    return clusterCan(reader, facts);
  }
}

@Resolver(() => Organisation)
export class OrganisationFields {
  @ResolveField(() => OrganisationPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: { id: string }, @CurrentReader() reader: Reader): OrganisationPermissions {
    return organisationCan(reader, facts);
  }
}

@Resolver(() => Person)
export class PersonClusterFields {
  @AsRead()
  @ResolveField(() => String, { nullable: true, description: 'To oneself, to the animateurs of one’s clusters, and to the clusters where one shows it; null for everyone else.' })
  email(@ReadValue() read: string | null): string | null {
    return read;
  }

  @AsRead()
  @ResolveField(() => String, { nullable: true, description: 'What they do, in their own words; to the clusters where they show it, null for everyone else.' })
  jobTitle(@ReadValue() read: string | null): string | null {
    return read;
  }

  @AsRead()
  @ResolveField(() => String, { nullable: true, description: 'A few sentences; to the clusters where they show them, null for everyone else.' })
  biography(@ReadValue() read: string | null): string | null {
    return read;
  }

  @AsRead()
  @ResolveField(() => String, { nullable: true, description: 'As they write it; to the clusters where they show it, null for everyone else.' })
  phone(@ReadValue() read: string | null): string | null {
    return read;
  }

  @AsRead()
  @ResolveField(() => [Mandate], { description: 'For whom they act.' })
  mandates(@ReadValue() read: Mandate[]): Mandate[] {
    return read;
  }
}

@Resolver(() => DataExport)
export class DataExportClusterFields {
  @AsRead()
  @ResolveField(() => Organisation, { nullable: true, description: 'Whose data it holds; null: one’s own.' })
  organisation(@ReadValue() read: Organisation | null): Organisation | null {
    return read;
  }
}

@Resolver(() => Viewer)
export class ViewerClusterFields {
  @AsRead()
  @ResolveField(() => [Mandate], { description: 'For whom one may act.' })
  mandates(@ReadValue() read: Mandate[]): Mandate[] {
    return read;
  }

  @AsRead()
  @ResolveField(() => [Cluster], { description: 'The clusters that one manages.' })
  animates(@ReadValue() read: Cluster[]): Cluster[] {
    return read;
  }

  @AsRead()
  @ResolveField(() => [Cluster], { description: 'The clusters that one would manage, had one the second factor that they ask for.' })
  awaitSecondFactor(@ReadValue() read: Cluster[]): Cluster[] {
    return read;
  }

  @AsRead()
  @ResolveField(() => [Cluster], { description: 'The clusters in which one’s organisations are members, and those that one manages.' })
  clusters(@ReadValue() read: Cluster[]): Cluster[] {
    return read;
  }
}
