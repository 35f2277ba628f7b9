import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { OrganisationRow } from './organisation.entity';

/** Organisations with their competences. */
@Injectable()
export class OrganisationRepository {
  findForUpdate(tx: Tx, id: string): Promise<OrganisationRow | null> {
    return tx.manager.findOne(OrganisationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findBySource(tx: Tx, source: string, sourceKey: string): Promise<OrganisationRow | null> {
    return tx.manager.findOneBy(OrganisationRow, { source, sourceKey });
  }

  /** The organisation on record under this number; nobody else records it before this transaction ends. */
  async findBySiren(tx: Tx, siren: string): Promise<OrganisationRow | null> {
    await tx.query(sql`select pg_advisory_xact_lock(hashtext(${`siren ${siren}`}))`);
    return tx.manager.findOne(OrganisationRow, { where: { siren }, order: { createdAt: 'asc' } });
  }

  async insert(tx: Tx, organisation: OrganisationRow): Promise<void> {
    await tx.manager.insert(OrganisationRow, organisation);
  }

  async update(tx: Tx, id: string, changes: Partial<OrganisationRow>): Promise<void> {
    await tx.manager.update(OrganisationRow, { id }, { ...changes, updatedAt: tx.at });
  }

  async competenceIdsOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select competence_id as id from organisation_competence where organisation_id = ${organisationId} order by 1`);
    return rows.map(({ id }) => id);
  }

  /** The organisation has these competences and no others; unknown ids are passed over. */
  async setCompetences(tx: Tx, organisationId: string, competenceIds: readonly string[]): Promise<void> {
    await tx.query(sql`delete from organisation_competence where organisation_id = ${organisationId} and not competence_id = any(${[...competenceIds]}::uuid[])`);
    await tx.query(sql`insert into organisation_competence (organisation_id, competence_id)
      select ${organisationId}, c.id from competence c where c.id = any(${[...competenceIds]}::uuid[]) on conflict do nothing`);
  }

  /** Clusters in which the organisation is or applies. */
  async clusterIdsOf(tx: Tx, organisationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(sql`select cluster_id as id from membership where organisation_id = ${organisationId} and status in ('APPLIED', 'ACTIVE', 'SUSPENDED')`);
    return rows.map(({ id }) => id);
  }

  /** Ids of the competences of these codes; those not yet in the taxonomy are added with their labels. */
  async ensureCompetences(tx: Tx, competences: readonly { code: string; labelFr: string; labelEn: string; parentCode?: string }[]): Promise<Map<string, string>> {
    const rows = JSON.stringify(competences.map((competence) => ({ id: newId(), ...competence })));
    await tx.query(sql`insert into competence (id, code, label_fr, label_en)
      select id, code, "labelFr", "labelEn" from jsonb_to_recordset(${rows}::jsonb) as c(id uuid, code text, "labelFr" text, "labelEn" text) on conflict (code) do nothing`);
    await tx.query(sql`update competence set parent_id = parent.id
      from jsonb_to_recordset(${rows}::jsonb) as c(code text, "parentCode" text) join competence parent on parent.code = c."parentCode"
      where competence.code = c.code and competence.parent_id is null`);
    const found = await tx.query<{ code: string; id: string }>(sql`select code, id from competence where code = any(${competences.map(({ code }) => code)}::text[])`);
    return new Map(found.map(({ code, id }) => [code, id]));
  }
}
