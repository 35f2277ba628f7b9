import type { Reader } from '@grappe/contracts';
import { all, amongFound, any, oneOf, sql, type Sql } from '@grappe/platform/database';
import { partOf, rowOf, type PartScope, type Row } from '@grappe/platform/reads';
import type { FormerlyShown } from '../domain/audience';
import { audienceHoldsReader, excludesSomebody, isExcluded } from './audience';

// Sets of the reader's own organisations are asked as `in (select …)`, which PostgreSQL looks up once for a whole list.

const leads = (row: Row, own: readonly string[]): Sql => oneOf(row('lead_organisation_id'), own);

const takesPart = (row: Row, own: readonly string[]): Sql =>
  sql`${row('id')} in (select project_id from partner where left_at is null and ${oneOf(sql`organisation_id`, own)})`;

/** Who is invited, waits for an answer, or has the file opened to them, sees the teaser of what is talked about, also outside of its audience. */
const isAddressed = (row: Row, own: readonly string[]): Sql => sql`${row('id')} in (
  select project_id from invitation where status = 'SENT' and expires_at > now() and ${oneOf(sql`organisation_id`, own)}
  union all
  select project_id from expression_of_interest where status in ('SENT', 'SHORTLISTED') and ${oneOf(sql`organisation_id`, own)}
  union all
  select project_id from undertaking where status <> 'WITHDRAWN' and ${oneOf(sql`organisation_id`, own)})`;

/** Who has elevated themself to read its file, until that ends. The file itself is handed over by `openElevatedFile` and by nothing else. */
const isElevated = (row: Row, { personId }: Reader): Sql => sql`${row('id')} in (select project_id from elevation where person_id = ${personId}::uuid and ends_at > now())`;

/**
 * Who may know of a project at all (the teaser). One excluded organisation among the reader's is enough for it not to be
 * there.
 * @param former in place of the names and exclusions that are written down
 */
export function projectVisible(row: Row, reader: Reader, former?: FormerlyShown): Sql {
  const own = reader.organisationIds;
  // For an operator outside of its audience there is nothing until they say why, before those concerned.
  const inAudience = audienceHoldsReader('project', row, reader, former);
  const onlooking = reader.operator ? any([inAudience, isElevated(row, reader)]) : inAudience;
  if (own.length === 0) return onlooking;
  // In the order of how many see it so: PostgreSQL asks the next only of what the one before has not let through.
  return any([
    all([any([onlooking, isAddressed(row, own)]), sql`not ${isExcluded('project', row, own, former)}`]),
    leads(row, own),
    takesPart(row, own),
  ]);
}

/** Of which projects one may ask to read the file without taking part, if it is one's office: those that one sees; an operator any that does not exclude them. */
export const inReachOfElevation = (row: Row, reader: Reader): Sql =>
  any([projectVisible(row, reader), reader.operator && sql`not ${isExcluded('project', row, reader.organisationIds)}`]);

const hasUndertaken = (row: Row, own: readonly string[]): Sql =>
  sql`${row('id')} in (select project_id from undertaking where status = 'ACCEPTED' and ${oneOf(sql`organisation_id`, own)})`;

/** To whom the file opens: the lead, and whose undertaking stands, be they partners or not. Withdrawn, it closes at once. */
export function fileOpens(row: Row, reader: Reader): Sql {
  const own = reader.organisationIds;
  return own.length === 0 ? sql`false` : any([leads(row, own), hasUndertaken(row, own)]);
}

/** To whom its sealed parts open: the consortium, that is the lead and the partners among those admitted. */
export function sealedOpens(row: Row, reader: Reader): Sql {
  const own = reader.organisationIds;
  return own.length === 0 ? sql`false` : any([leads(row, own), all([takesPart(row, own), hasUndertaken(row, own)])]);
}

/** What only the lead's persons see: all who applied, who was invited, who is excluded. */
export const leadSees = (row: Row, reader: Reader): Sql => (reader.organisationIds.length === 0 ? sql`false` : leads(row, reader.organisationIds));

/** Who reads the names of the partners: they themselves, and those admitted to the file; from RUNNING on, everyone who sees the project. */
export const partnersNamed = (row: Row, reader: Reader): Sql =>
  any([
    sql`${row('stage')} in ('RUNNING', 'COMPLETED')`,
    fileOpens(row, reader),
    reader.organisationIds.length > 0 && takesPart(row, reader.organisationIds),
  ]);

/**
 * What counts in figures that are the same for everyone: what every member of the cluster sees. Of what excludes somebody, or speaks to
 * fewer, who does not see it would find the one that is missing.
 */
export const isForEveryMember = (row: Row): Sql =>
  all([sql`${row('audience')} in ('CLUSTER', 'NETWORK', 'PUBLIC')`, sql`not ${excludesSomebody('project', row)}`]);

const ofProject = (besides: PartScope['besides']): PartScope => partOf('project', 'project_id', projectVisible, besides);

/** Seats are part of the teaser. */
export const seatVisible = ofProject(() => sql`true`);

/** The lead is named on the teaser; the others as `partnersNamed` says; oneself always. Who has left is not named any more. */
export const partnerVisible = ofProject((row, reader, project) =>
  all([
    sql`${row('left_at')} is null`,
    any([row('lead'), reader.organisationIds.length > 0 && oneOf(row('organisation_id'), reader.organisationIds), partnersNamed(project, reader)]),
  ]),
);

/** Expressions of interest, invitations and undertakings are between the lead and the one organisation, while the project is there for it. */
export const requestVisible = ofProject((row, reader, project) => {
  const own = reader.organisationIds;
  return own.length === 0 ? sql`false` : any([leads(project, own), oneOf(row('organisation_id'), own)]);
});

/** An elevation is seen by the consortium, all of it, and by whom it lets read. */
export const elevationVisible = ofProject((row, reader, project) => {
  const own = reader.organisationIds;
  return any([reader.personId !== null && sql`${row('person_id')} = ${reader.personId}::uuid`, own.length > 0 && any([leads(project, own), takesPart(project, own)])]);
});

/** Who has read the file is between the same as what let them. */
export const readingVisible = (row: Row, reader: Reader): Sql =>
  any([
    sql`exists (select from undertaking as under where under.id = ${row('undertaking_id')} and ${requestVisible(rowOf('under'), reader)})`,
    sql`exists (select from elevation as under where under.id = ${row('elevation_id')} and ${elevationVisible(rowOf('under'), reader)})`,
  ]);

/** One of the organisations is in the project. The lead is among the partners, so one index finds all. */
export const involvesAny = (row: Row, organisationIds: readonly string[]): Sql =>
  amongFound(row('id'), sql`select project_id from partner where left_at is null and ${oneOf(sql`organisation_id`, organisationIds)}`);

/** The organisation is in the project, as far as the reader may know. */
export const involves = (row: Row, organisationId: Sql, reader: Reader): Sql =>
  all([
    amongFound(row('id'), sql`select project_id from partner where left_at is null and organisation_id = ${organisationId}`),
    any([
      sql`${row('lead_organisation_id')} = ${organisationId}`,
      reader.organisationIds.length > 0 && oneOf(organisationId, reader.organisationIds),
      partnersNamed(row, reader),
    ]),
  ]);
