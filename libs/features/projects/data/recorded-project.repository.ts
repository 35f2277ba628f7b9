import { Injectable } from '@nestjs/common';
import { sql, text, type Sql, type Tx } from '@grappe/platform/database';

/** A project as an import knows it: the columns that it sets, and who takes part. */
export interface RecordedRow {
  readonly id: string;
  readonly clusterId: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly audience: string;
  readonly stage: string;
  readonly budget: number | null;
  readonly deadline: Date | null;
  readonly callProgramme: string | null;
  readonly callName: string | null;
  readonly callUrl: string | null;
  readonly callDeadline: Date | null;
  readonly leadOrganisationId: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly createdAt: Date;
  /** All who take part besides the lead. */
  readonly partnerOrganisationIds: readonly string[];
  /** The one seat that they hold; null: none is on record. */
  readonly seat: { readonly title: string; readonly competenceIds: readonly string[] } | null;
}

/** A project as it stands. */
export interface KnownRow extends RecordedRow {
  /** Its lead has persons of its own. */
  readonly keptByItself: boolean;
  /** Who took part and has left. */
  readonly formerOrganisationIds: readonly string[];
}

const shape = `id uuid, "clusterId" uuid, kind text, title text, summary text, description text, audience text, stage text, budget int, deadline timestamptz,
  "callProgramme" text, "callName" text, "callUrl" text, "callDeadline" timestamptz, "leadOrganisationId" uuid, source text, "sourceKey" text,
  "createdAt" timestamptz, "partnerOrganisationIds" jsonb, seat jsonb`;

/** Projects on paper, many in a statement: imports bring tens of thousands. */
@Injectable()
export class RecordedProjectRepository {
  /** The projects of these sources and keys as they stand, held by the transaction. */
  async find(tx: Tx, keys: readonly { source: string; sourceKey: string }[]): Promise<KnownRow[]> {
    return tx.query<KnownRow>(sql`
      select p.id, p.cluster_id as "clusterId", p.kind, p.title, p.summary, p.description, p.audience, p.stage, p.budget, p.deadline,
        p.call_programme as "callProgramme", p.call_name as "callName", p.call_url as "callUrl", p.call_deadline as "callDeadline",
        p.lead_organisation_id as "leadOrganisationId", p.source, p.source_key as "sourceKey", p.created_at as "createdAt",
        array(select organisation_id::text from partner where project_id = p.id and left_at is null and not lead order by 1) as "partnerOrganisationIds",
        array(select organisation_id::text from partner where partner.project_id = p.id and left_at is not null) as "formerOrganisationIds",
        (select json_build_object('title', seat.title,
            'competenceIds', array(select competence_id::text from seat_competence where seat_id = seat.id order by 1))
          from seat where seat.project_id = p.id and seat.position = 0) as seat,
        exists (select from mandate where mandate.organisation_id = p.lead_organisation_id and mandate.ended_at is null) as "keptByItself"
      from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(source text, "sourceKey" text)
      join project p on p.source = k.source and p.source_key = k."sourceKey"
      order by p.id for update of p`);
  }

  async insert(tx: Tx, rows: readonly RecordedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(sql`
      insert into project (id, cluster_id, kind, title, summary, description, audience, stage, budget, deadline,
        call_programme, call_name, call_url, call_deadline, lead_organisation_id, source, source_key, created_at, updated_at)
      select id, "clusterId", kind, title, summary, description, audience, stage, budget, deadline, "callProgramme", "callName", "callUrl", "callDeadline",
        "leadOrganisationId", source, "sourceKey", "createdAt", ${tx.at} from ${recordset(rows)}`);
    await this.joinMissing(tx, rows);
  }

  /** Brings known projects up to date. Who is no longer on the list was never there: `left_at` is for those who left by their own act. */
  async update(tx: Tx, rows: readonly RecordedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(sql`
      update project set cluster_id = r."clusterId", kind = r.kind, title = r.title, summary = r.summary, description = r.description,
        audience = r.audience, stage = r.stage, budget = r.budget, deadline = r.deadline, call_programme = r."callProgramme", call_name = r."callName",
        call_url = r."callUrl", call_deadline = r."callDeadline",
        lead_organisation_id = r."leadOrganisationId", created_at = r."createdAt", updated_at = ${tx.at}, version = version + 1
      from ${recordset(rows)} where project.id = r.id`);
    await tx.query(sql`
      delete from partner using ${recordset(rows)}
      where partner.project_id = r.id and partner.left_at is null and (
        (partner.lead and partner.organisation_id <> r."leadOrganisationId")
        or (not partner.lead and not r."partnerOrganisationIds" ? partner.organisation_id::text))`);
    await this.joinMissing(tx, rows);
  }

  private async joinMissing(tx: Tx, rows: readonly RecordedRow[]): Promise<void> {
    await this.putSeats(tx, rows);
    await tx.query(sql`
      insert into partner (id, project_id, organisation_id, seat_id, lead, joined_at)
      select gen_random_uuid(), r.id, listed.organisation_id, case when not listed.lead then seat.id end, listed.lead, r."createdAt" from ${recordset(rows)}
      left join seat on seat.project_id = r.id and seat.position = 0
      cross join lateral (
        select r."leadOrganisationId" as organisation_id, true as lead
        union all select other::uuid, false from jsonb_array_elements_text(r."partnerOrganisationIds") as other) as listed
      on conflict (project_id, organisation_id) where left_at is null do nothing`);
  }

  private async putSeats(tx: Tx, rows: readonly RecordedRow[]): Promise<void> {
    const sought = rows.filter(({ seat }) => seat !== null);
    if (sought.length === 0) return;
    await tx.query(sql`
      merge into seat using ${recordset(sought)} on seat.project_id = r.id and seat.position = 0
      when matched then update set title = r.seat ->> 'title', places = greatest(seat.places, jsonb_array_length(r."partnerOrganisationIds"))
      when not matched then insert (id, project_id, title, mandatory, places, position)
        values (gen_random_uuid(), r.id, r.seat ->> 'title', true, greatest(jsonb_array_length(r."partnerOrganisationIds"), 1), 0)`);
    await tx.query(sql`
      with wanted as (
        select seat.id as seat_id, competence.id as competence_id from ${recordset(sought)} join seat on seat.project_id = r.id and seat.position = 0
        cross join lateral jsonb_array_elements_text(r.seat -> 'competenceIds') as asked join competence on competence.id = asked::uuid),
      gone as (
        delete from seat_competence using ${recordset(sought)}, seat
        where seat.project_id = r.id and seat.position = 0 and seat_competence.seat_id = seat.id
          and not r.seat -> 'competenceIds' ? seat_competence.competence_id::text)
      insert into seat_competence (seat_id, competence_id) select seat_id, competence_id from wanted on conflict do nothing`);
  }
}

const recordset = (rows: readonly RecordedRow[]): Sql => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${text(shape)})`;
