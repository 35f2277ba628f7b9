import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { sql, type Tx } from '@grappe/platform/database';
import { MandateInvitationRow, MandateRow, MembershipRow } from './membership.entity';

/** Memberships, mandates and the invitations to mandates. */
@Injectable()
export class MembershipRepository {
  findForUpdate(tx: Tx, id: string): Promise<MembershipRow | null> {
    return tx.manager.findOne(MembershipRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findOf(tx: Tx, clusterId: string, organisationId: string): Promise<MembershipRow | null> {
    return tx.manager.findOne(MembershipRow, { where: { clusterId, organisationId }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, membership: MembershipRow): Promise<void> {
    await tx.manager.insert(MembershipRow, membership);
  }

  async update(tx: Tx, id: string, changes: Partial<MembershipRow>): Promise<void> {
    await tx.manager.update(MembershipRow, { id }, changes);
  }

  findMandate(tx: Tx, personId: string, organisationId: string): Promise<MandateRow | null> {
    return tx.manager.findOneBy(MandateRow, { personId, organisationId, endedAt: IsNull() });
  }

  async insertMandate(tx: Tx, mandate: MandateRow): Promise<void> {
    await tx.manager.insert(MandateRow, mandate);
  }

  async setMandateRight(tx: Tx, id: string, right: MandateRow['right']): Promise<void> {
    await tx.manager.update(MandateRow, { id }, { right });
  }

  async insertInvitation(tx: Tx, invitation: MandateInvitationRow): Promise<void> {
    await tx.manager.insert(MandateInvitationRow, invitation);
  }

  findInvitation(tx: Tx, by: { id: string } | { secretHash: Buffer }): Promise<MandateInvitationRow | null> {
    return tx.manager.findOne(MandateInvitationRow, { where: by, lock: { mode: 'pessimistic_write' } });
  }

  async updateInvitation(tx: Tx, id: string, changes: Partial<MandateInvitationRow>): Promise<void> {
    await tx.manager.update(MandateInvitationRow, { id }, changes);
  }

  /** Persons who may bind an organisation: those to tell of what concerns it. */
  async speakersOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select person_id as id from mandate where organisation_id = ${organisationId} and ended_at is null and "right" in ('OWNER', 'REPRESENTATIVE')`);
    return rows.map(({ id }) => id);
  }

  async animateursOf(tx: Tx, clusterId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select person_id as id from animateur_in_office where cluster_id = ${clusterId}`);
    return rows.map(({ id }) => id);
  }
}
