import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@grappe/platform/database';

interface Shown {
  readonly clusterId: string;
  readonly fields: readonly string[];
}

/** Which fields are shown where. */
@Injectable()
export class FieldChoiceRepository {
  async ofPerson(tx: Tx, personId: string, clusters: readonly Shown[]): Promise<void> {
    await tx.query(sql`
      insert into profile_choice (person_id, cluster_id, fields)
      select belongs.person_id, belongs.cluster_id, shown.fields from profile_in_cluster belongs
      join jsonb_to_recordset(${JSON.stringify(clusters)}::jsonb) as shown("clusterId" uuid, fields text[]) on shown."clusterId" = belongs.cluster_id
      where belongs.person_id = ${personId}
      on conflict (person_id, cluster_id) do update set fields = excluded.fields`);
  }

  async ofOrganisation(tx: Tx, organisationId: string, everyone: readonly string[], clusters: readonly Shown[]): Promise<void> {
    await tx.query(sql`update organisation set public_fields = ${[...everyone]}::text[], updated_at = ${tx.at} where id = ${organisationId}`);
    await tx.query(sql`
      update membership set shown_fields = shown.fields
      from jsonb_to_recordset(${JSON.stringify(clusters)}::jsonb) as shown("clusterId" uuid, fields text[])
      where membership.organisation_id = ${organisationId} and membership.cluster_id = shown."clusterId"`);
  }
}
