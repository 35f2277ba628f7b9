import { Injectable } from '@nestjs/common';
import { visitor } from '@grappe/contracts';
import { all, sql } from '@grappe/platform/database';
import { Reads, type Selected } from '@grappe/platform/reads';

const selected = (name: string, children: readonly Selected[] = []): Selected => ({ key: name, name, type: '', args: {}, children });
const counters = selected('counters', ['organisations', 'projects', 'callsOpen', 'collaborations', 'workingGroups'].map((name) => selected(name)));
const showcase = [selected('id'), counters, selected('network', [counters])];

@Injectable()
export class CounterQueries {
  constructor(private readonly reads: Reads) {}

  /** What anyone reads on the showcase of these clusters, or of all, as one text to be compared. */
  async publicFigures(clusterIds: readonly string[] | 'all'): Promise<{ id: string; figures: string }[]> {
    const clusters = await this.reads.list('Cluster', visitor, showcase, {
      where: (row) => all([clusterIds !== 'all' && sql`${row('id')} = any(${[...clusterIds]}::uuid[])`]),
      order: (row) => row('id'),
      limit: 1_000_000,
    });
    return clusters.map((cluster) => ({ id: String(cluster['$id']), figures: JSON.stringify(cluster) }));
  }
}
