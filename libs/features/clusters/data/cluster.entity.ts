import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClusterKind, JoinPolicy } from '@grappe/contracts';
import type { Cluster } from '../domain/cluster';

@Entity('cluster')
export class ClusterRow implements Cluster {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ClusterKind;
  @Column('text') domainFr!: string;
  @Column('text') domainEn!: string;
  @Column('text') presentationFr!: string;
  @Column('text') presentationEn!: string;
  @Column('text') territory!: string;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) charter!: string | null;
  @Column('int', { nullable: true }) densityThreshold!: number | null;
  @Column('text') joinPolicy!: JoinPolicy;
  @Column('uuid', { nullable: true }) networkId!: string | null;
  @Column('boolean') animateursNeedSecondFactor!: boolean;
  @Column('timestamptz') createdAt!: Date;
}
