import { ResolveField, Resolver } from '@nestjs/graphql';
import { Cluster, Network } from '@grappe/features/clusters/clusters-api.module';
import { AsRead, ReadValue } from '@grappe/platform/reads';
import { ClusterCounters } from './counters.types';

@Resolver(() => Cluster)
export class ClusterCounterFields {
  @AsRead()
  @ResolveField(() => ClusterCounters, { description: 'Its live public figures.' })
  counters(@ReadValue() read: ClusterCounters): ClusterCounters {
    return read;
  }
}

@Resolver(() => Network)
export class NetworkCounterFields {
  @AsRead()
  @ResolveField(() => ClusterCounters, { description: 'The counter of the whole network: a union of its clusters, not a sum.' })
  counters(@ReadValue() read: ClusterCounters): ClusterCounters {
    return read;
  }
}
