import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reader } from '@grappe/contracts';
import { sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { PartnerRow, ProjectSeatRow } from './project.entity';
import { seatVisible } from './project.visibility';

interface SeatUse {
  readonly places: number;
  readonly filled: number;
  readonly waiting: number;
}

/** Seats, and the partners who hold them. */
@Injectable()
export class SeatRepository {
  /** null: not there for the reader. */
  async findVisible(tx: Tx, reader: Reader, id: string): Promise<{ projectId: string } | null> {
    const seat = rowOf('seat');
    const [found] = await tx.query<{ projectId: string }>(sql`select project_id as "projectId" from seat where ${seat('id')} = ${id}::uuid and ${seatVisible(seat, reader)}`);
    return found ?? null;
  }

  async insert(tx: Tx, seat: ProjectSeatRow, competenceIds: readonly string[]): Promise<void> {
    await tx.manager.insert(ProjectSeatRow, seat);
    await this.setCompetences(tx, seat.id, competenceIds);
  }

  async update(tx: Tx, id: string, changes: Partial<ProjectSeatRow>, competenceIds: readonly string[]): Promise<void> {
    await tx.manager.update(ProjectSeatRow, { id }, changes);
    await this.setCompetences(tx, id, competenceIds);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(ProjectSeatRow, { id });
  }

  /** How many seats a project has, and the place after the last one. */
  async extent(tx: Tx, projectId: string): Promise<{ count: number; next: number }> {
    const [extent] = await tx.query<{ count: number; next: number }>(
      sql`select count(*)::int as count, (coalesce(max(position), -1) + 1)::int as next from seat where project_id = ${projectId}`,
    );
    return extent ?? { count: 0, next: 0 };
  }

  /** How many places the seat has, how many organisations hold one, and how many wait for an answer about it; null: there is no such seat. */
  async use(tx: Tx, seatId: string): Promise<SeatUse | null> {
    const [use] = await tx.query<SeatUse>(sql`select places,
      (select count(*)::int from partner where seat_id = seat.id and left_at is null) as filled,
      (select count(*)::int from expression_of_interest where seat_id = seat.id and status in ('SENT', 'SHORTLISTED'))
      + (select count(*)::int from invitation where seat_id = seat.id and status = 'SENT' and expires_at > ${tx.at}) as waiting
      from seat where id = ${seatId}`);
    return use ?? null;
  }

  findPartner(tx: Tx, projectId: string, organisationId: string): Promise<PartnerRow | null> {
    return tx.manager.findOneBy(PartnerRow, { projectId, organisationId, leftAt: IsNull() });
  }

  partnersOf(tx: Tx, projectId: string): Promise<PartnerRow[]> {
    return tx.manager.findBy(PartnerRow, { projectId, leftAt: IsNull() });
  }

  async insertPartner(tx: Tx, partner: PartnerRow): Promise<void> {
    await tx.manager.insert(PartnerRow, partner);
  }

  async endPartner(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(PartnerRow, { id }, { leftAt: tx.at });
  }

  /** The seat looks for these competences and no others; unknown ids are passed over. */
  private async setCompetences(tx: Tx, seatId: string, competenceIds: readonly string[]): Promise<void> {
    await tx.query(sql`delete from seat_competence where seat_id = ${seatId} and not competence_id = any(${[...competenceIds]}::uuid[])`);
    await tx.query(sql`insert into seat_competence (seat_id, competence_id)
      select ${seatId}, id from competence where id = any(${[...competenceIds]}::uuid[]) on conflict do nothing`);
  }
}
