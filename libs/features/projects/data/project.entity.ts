import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationNature, PorterRole, Audience, ProjectKind, ProjectStage } from '@grappe/contracts';
import type { Partner, Project, Seat } from '../domain/project';

@Entity('project')
export class ProjectRow implements Project {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clusterId!: string;
  @Column('text') kind!: ProjectKind;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text') description!: string;
  @Column('text') sealed!: string;
  @Column('int') fileVersion!: number;
  @Column('text') audience!: Audience;
  @Column('text') stage!: ProjectStage;
  @Column('uuid', { nullable: true }) strategicAxisId!: string | null;
  @Column('uuid', { nullable: true }) workingGroupId!: string | null;
  @Column('int', { nullable: true }) budget!: number | null;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('text', { nullable: true }) callProgramme!: string | null;
  @Column('text', { nullable: true }) callName!: string | null;
  @Column('text', { nullable: true }) callUrl!: string | null;
  @Column('timestamptz', { nullable: true }) callDeadline!: Date | null;
  @Column('uuid') leadOrganisationId!: string;
  @Column('uuid', { nullable: true }) authorPersonId!: string | null;
  @Column('uuid', { nullable: true }) channelId!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) sourceKey!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @Column('int') version!: number;
}

@Entity('seat')
export class ProjectSeatRow implements Seat {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('boolean') mandatory!: boolean;
  @Column('int') places!: number;
  @Column('text', { nullable: true }) role!: PorterRole | null;
  @Column('text', { nullable: true }) nature!: OrganisationNature | null;
  @Column('int') position!: number;
}

@Entity('partner')
export class PartnerRow implements Partner {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') projectId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid', { nullable: true }) seatId!: string | null;
  @Column('boolean') lead!: boolean;
  @Column('timestamptz') joinedAt!: Date;
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
}
