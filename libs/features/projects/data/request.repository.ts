import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import { name, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { audienceHoldsOrganisation } from './audience';
import { requestVisible } from './project.visibility';
import { ExpressionOfInterestRow, InvitationRow } from './request.entity';

const lock = { mode: 'pessimistic_write' } as const;
const open = In(['SENT', 'SHORTLISTED']);

/** Expressions of interest and invitations. */
@Injectable()
export class RequestRepository {
  /** The project of an expression of interest, invitation or undertaking; null where it is not there for the reader, at the same cost as where it is not at all. */
  async projectIdOf(tx: Tx, reader: Reader, table: 'expression_of_interest' | 'invitation' | 'undertaking', id: string): Promise<string | null> {
    const request = rowOf('request');
    const [found] = await tx.query<{ projectId: string }>(sql`
      select project_id as "projectId" from ${name(table)} as request where ${request('id')} = ${id}::uuid and ${requestVisible(request, reader)}`);
    return found?.projectId ?? null;
  }

  findInterestForUpdate(tx: Tx, id: string): Promise<ExpressionOfInterestRow | null> {
    return tx.manager.findOne(ExpressionOfInterestRow, { where: { id }, lock });
  }

  /** All that an organisation has said about a seat of a project: fewer apply for one project than an organisation may have applications. */
  interestsIn(tx: Tx, where: { readonly projectId: string; readonly seatId: string; readonly organisationId: string }): Promise<ExpressionOfInterestRow[]> {
    return tx.manager.findBy(ExpressionOfInterestRow, where);
  }

  openInterests(tx: Tx, where: { projectId: string; organisationId?: string }): Promise<ExpressionOfInterestRow[]> {
    return tx.manager.find(ExpressionOfInterestRow, { where: { ...where, status: open }, lock });
  }

  async insertInterest(tx: Tx, interest: ExpressionOfInterestRow): Promise<void> {
    await tx.manager.insert(ExpressionOfInterestRow, interest);
  }

  async updateInterest(tx: Tx, id: string, changes: Partial<ExpressionOfInterestRow>): Promise<void> {
    await tx.manager.update(ExpressionOfInterestRow, { id }, changes);
  }

  findInvitationForUpdate(tx: Tx, id: string): Promise<InvitationRow | null> {
    return tx.manager.findOne(InvitationRow, { where: { id }, lock });
  }

  /** All invitations of a project to an organisation. */
  invitationsTo(tx: Tx, projectId: string, organisationId: string): Promise<InvitationRow[]> {
    return tx.manager.find(InvitationRow, { where: { projectId, organisationId }, lock });
  }

  openInvitations(tx: Tx, where: { projectId: string; organisationId?: string }): Promise<InvitationRow[]> {
    return tx.manager.find(InvitationRow, { where: { ...where, status: 'SENT' }, lock });
  }

  async insertInvitation(tx: Tx, invitation: InvitationRow): Promise<void> {
    await tx.manager.insert(InvitationRow, invitation);
  }

  async updateInvitation(tx: Tx, id: string, changes: Partial<InvitationRow>): Promise<void> {
    await tx.manager.update(InvitationRow, { id }, changes);
  }

  /** Whether the organisation is an active member of a cluster: only those are asked, and everyone may see them. */
  async isMember(tx: Tx, organisationId: string): Promise<boolean> {
    const rows = await tx.query(sql`select from membership where organisation_id = ${organisationId} and status = 'ACTIVE' limit 1`);
    return rows.length > 0;
  }

  /** Projects of a cluster in whose audience an organisation no longer is, and with which it has something open or which it supports. */
  async projectsLostBy(tx: Tx, clusterId: string, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`
      select p.id from project p where p.cluster_id = ${clusterId}
      and p.id in (
        select project_id from expression_of_interest where organisation_id = ${organisationId} and status in ('SENT', 'SHORTLISTED')
        union select project_id from invitation where organisation_id = ${organisationId} and status = 'SENT'
        union select project_id from undertaking where organisation_id = ${organisationId} and status <> 'WITHDRAWN'
        union select project_id from support where organisation_id = ${organisationId})
      and not ${audienceHoldsOrganisation('project', rowOf('p'), sql`${organisationId}::uuid`)}
      order by p.id`);
    return rows.map(({ id }) => id);
  }
}
