import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ClusterKind, JoinPolicy, limits } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { judge, newId } from '@grappe/platform/kernel';
import { ClusterRepository } from '../data/cluster.repository';

const localised = z.object({ fr: z.string().trim().min(1), en: z.string().trim().min(1) });
const foundation = z.object({
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
  name: z.string().trim().min(limits.nameLength.min).max(limits.nameLength.max),
  kind: z.enum(ClusterKind),
  domain: localised,
  presentation: localised,
  territory: z.string().trim().min(1),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  charter: z.string().nullable(),
  densityThreshold: z.number().int().positive().nullable(),
  joinPolicy: z.enum(JoinPolicy),
  strategicAxes: z.array(localised),
  network: z.object({ slug: z.string(), name: z.string() }).nullable(),
});

/** The operator founds a cluster on the installation; from then on its animateurs run it. */
@Injectable()
export class FoundCluster {
  constructor(private readonly clusters: ClusterRepository) {}

  async within(tx: Tx, input: z.input<typeof foundation>): Promise<{ clusterId: string; strategicAxisIds: string[] }> {
    const { domain, presentation, strategicAxes, network, ...cluster } = judge(foundation, input);
    const clusterId = newId();
    const networkId = network ? await this.clusters.ensureNetwork(tx, network) : null;
    await this.clusters.insert(tx, {
      id: clusterId, ...cluster, networkId, animateursNeedSecondFactor: false, createdAt: tx.at,
      domainFr: domain.fr, domainEn: domain.en, presentationFr: presentation.fr, presentationEn: presentation.en,
    });
    const strategicAxisIds: string[] = [];
    for (const [position, axis] of strategicAxes.entries())
      strategicAxisIds.push(await this.clusters.insertAxis(tx, clusterId, { labelFr: axis.fr, labelEn: axis.en }, position));
    return { clusterId, strategicAxisIds };
  }

  /** The cluster of this name in addresses, or null. */
  async find(tx: Tx, slug: string): Promise<{ clusterId: string } | null> {
    const cluster = await this.clusters.findBySlug(tx, slug);
    return cluster && { clusterId: cluster.id };
  }

  /** Names somebody who runs the cluster. */
  async nameAnimateur(tx: Tx, clusterId: string, personId: string): Promise<void> {
    await this.clusters.nameAnimateur(tx, clusterId, personId);
  }
}
