import { Module } from '@nestjs/common';
import { ClustersModule } from '@grappe/features/clusters';
import { ProjectsModule } from '@grappe/features/projects';
import { WorkingGroupsModule } from '@grappe/features/working-groups';
import { NounRegistry } from '@grappe/platform/reads';
import { clusterCounters, networkCounters } from './data/counters.reads';

/** Figures about clusters and networks, read from the facts themselves. */
@Module({ imports: [ClustersModule, WorkingGroupsModule, ProjectsModule] })
export class IndicatorsModule {
  constructor(registry: NounRegistry) {
    registry.extend('Cluster', { counters: clusterCounters });
    registry.extend('Network', { counters: networkCounters });
  }
}
