import { Injectable } from '@nestjs/common';
import { join, sql, text, type Sql, type Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import type { Organisation } from '../domain/organisation';

/** What a record brings to an organisation's row. */
export type OrganisationFacts = Omit<Organisation, 'id' | 'createdAt' | 'updatedAt'>;

/** An organisation that is on record already, with what decides whether it changes. */
export interface KnownOrganisation extends OrganisationFacts {
  readonly id: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly competenceIds: readonly string[];
  /** It has persons of its own, who keep its page. */
  readonly keptByItself: boolean;
}

export interface Placing {
  readonly clusterId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly moteur: boolean;
}

/** Columns of a record, by property, with their PostgreSQL type. */
const columns: readonly (readonly [property: keyof OrganisationFacts, column: string, type: string])[] = [
  ['name', 'name', 'text'],
  ['sortName', 'sort_name', 'text'],
  ['nature', 'nature', 'text'],
  ['size', 'size', 'text'],
  ['description', 'description', 'text'],
  ['website', 'website', 'text'],
  ['siren', 'siren', 'text'],
  ['street', 'street', 'text'],
  ['postcode', 'postcode', 'text'],
  ['city', 'city', 'text'],
  ['country', 'country', 'text'],
  ['latitude', 'latitude', 'double precision'],
  ['longitude', 'longitude', 'double precision'],
  ['source', 'source', 'text'],
  ['sourceKey', 'source_key', 'text'],
];
const names = columns.map(([, column]) => text(column));
const recordset = join([sql`id uuid`, ...columns.map(([property, , type]) => text(`"${property}" ${type}`))], ', ');
const values = join(columns.map(([property]) => text(`r."${property}"`)), ', ');
const asRows = (rows: readonly object[]): Sql => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`;

/** Many organisations at once: each method is one statement, however many there are. */
@Injectable()
export class OrganisationBatchRepository {
  /** Two imports of one source wait for one another. */
  async lockSources(tx: Tx, sources: readonly string[]): Promise<void> {
    await tx.query(sql`select pg_advisory_xact_lock(hashtext('grappe_record:' || source)) from unnest(${[...sources]}::text[]) as s(source) order by source`);
  }

  known(tx: Tx, keys: readonly { source: string; sourceKey: string }[]): Promise<KnownOrganisation[]> {
    const selected = columns.map(([property, column]) => text(`o.${column} as "${property}"`));
    return tx.query<KnownOrganisation>(sql`select o.id, ${join(selected, ', ')},
        array(select oc.competence_id from organisation_competence oc where oc.organisation_id = o.id)::text[] as "competenceIds",
        exists (select from mandate d where d.organisation_id = o.id and d.ended_at is null) as "keptByItself"
      from ${asRows(keys)} as k(source text, "sourceKey" text) join organisation o on o.source = k.source and o.source_key = k."sourceKey" for update of o`);
  }

  async insert(tx: Tx, rows: readonly (OrganisationFacts & { id: string })[]): Promise<void> {
    await tx.query(sql`insert into organisation (id, ${join(names, ', ')}, created_at, updated_at)
      select r.id, ${values}, ${tx.at}::timestamptz, ${tx.at}::timestamptz from ${asRows(rows)} as r(${recordset})`);
  }

  async update(tx: Tx, rows: readonly (OrganisationFacts & { id: string })[]): Promise<void> {
    await tx.query(sql`update organisation o set (${join(names, ', ')}, updated_at) = row(${values}, ${tx.at}::timestamptz)
      from ${asRows(rows)} as r(${recordset}) where o.id = r.id`);
  }

  /** Each organisation has these competences and no others; unknown ids are passed over. */
  async setCompetences(tx: Tx, rows: readonly { id: string; competenceIds: readonly string[] }[]): Promise<void> {
    await tx.query(sql`
      with given as (select r.id, r."competenceIds" as ids from ${asRows(rows)} as r(id uuid, "competenceIds" uuid[])),
      gone as (delete from organisation_competence oc using given where oc.organisation_id = given.id and not oc.competence_id = any(given.ids))
      insert into organisation_competence (organisation_id, competence_id)
      select given.id, c.id from given join competence c on c.id = any(given.ids) on conflict do nothing`);
  }

  /** Makes those members that have never been, and says which they are; who has left is not brought back by a list. */
  place(tx: Tx, rows: readonly Placing[]): Promise<{ clusterId: string; organisationId: string }[]> {
    const withIds = rows.map((row) => ({ id: newId(), ...row }));
    return tx.query(sql`
      insert into membership (id, cluster_id, organisation_id, role, moteur, status, applied_at, applied_by_person_id, decided_at, decided_by_person_id)
      select r.id, r."clusterId", r."organisationId", r.role, r.moteur, 'ACTIVE', ${tx.at}::timestamptz, ${tx.actor.personId}::uuid,
        ${tx.at}::timestamptz, ${tx.actor.personId}::uuid
      from ${asRows(withIds)} as r(id uuid, "clusterId" uuid, "organisationId" uuid, role text, moteur boolean)
      on conflict (cluster_id, organisation_id) do nothing returning cluster_id as "clusterId", organisation_id as "organisationId"`);
  }

  /** Clusters in which each organisation is or applies. */
  clustersOf(tx: Tx, organisationIds: readonly string[]): Promise<{ organisationId: string; clusterIds: string[] }[]> {
    return tx.query(sql`select o.id as "organisationId",
        array(select cluster_id from membership m where m.organisation_id = o.id and m.status in ('APPLIED', 'ACTIVE', 'SUSPENDED'))::text[] as "clusterIds"
      from unnest(${[...organisationIds]}::uuid[]) as o(id)`);
  }

  /** Organisations on record whose name is ordered like one of these, whatever their source. */
  namesakes(tx: Tx, sortNames: readonly string[]): Promise<Namesake[]> {
    return tx.query<Namesake>(sql`select id, name, sort_name as "sortName", city, postcode, latitude, longitude, source, source_key as "sourceKey"
      from organisation where sort_name = any(${[...sortNames]}::text[]) order by created_at, id`);
  }
}

/** An organisation of the same name as one to be recorded. */
export type Namesake = Pick<Organisation, 'id' | 'name' | 'sortName' | 'city' | 'postcode' | 'latitude' | 'longitude' | 'source' | 'sourceKey'>;
