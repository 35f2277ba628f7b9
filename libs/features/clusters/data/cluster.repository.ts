import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { ClusterRow } from './cluster.entity';

/** Clusters, their axes and animateurs, networks. */
@Injectable()
export class ClusterRepository {
  find(tx: Tx, id: string): Promise<ClusterRow | null> {
    return tx.manager.findOneBy(ClusterRow, { id });
  }

  findBySlug(tx: Tx, slug: string): Promise<ClusterRow | null> {
    return tx.manager.findOneBy(ClusterRow, { slug });
  }

  async insert(tx: Tx, cluster: ClusterRow): Promise<void> {
    await tx.manager.insert(ClusterRow, cluster);
  }

  async update(tx: Tx, id: string, changes: Partial<Pick<ClusterRow, 'animateursNeedSecondFactor' | 'joinPolicy'>>): Promise<void> {
    await tx.manager.update(ClusterRow, { id }, changes);
  }

  /** The id of the axis. */
  async insertAxis(tx: Tx, clusterId: string, axis: { labelFr: string; labelEn: string }, position: number): Promise<string> {
    const id = newId();
    await tx.query(sql`insert into strategic_axis (id, cluster_id, label_fr, label_en, position) values (${id}, ${clusterId}, ${axis.labelFr}, ${axis.labelEn}, ${position})`);
    return id;
  }

  async nameAnimateur(tx: Tx, clusterId: string, personId: string): Promise<void> {
    await tx.query(sql`insert into cluster_animateur (cluster_id, person_id, since) values (${clusterId}, ${personId}, ${tx.at}) on conflict do nothing`);
  }

  /** The network of this slug, made where it is new. */
  async ensureNetwork(tx: Tx, network: { slug: string; name: string }): Promise<string> {
    const [row] = await tx.query<{ id: string }>(sql`insert into network (id, slug, name) values (${newId()}, ${network.slug}, ${network.name})
      on conflict (slug) do update set name = excluded.name returning id`);
    return (row as { id: string }).id;
  }
}
