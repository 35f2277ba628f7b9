import { isForEveryMember } from '@grappe/features/projects';
import { sql, text, type Sql } from '@grappe/platform/database';
import { group, rowOf, value, type GroupField, type Row } from '@grappe/platform/reads';

/** A condition on a cluster's id: which clusters a figure is about. */
type Within = (clusterId: Sql) => Sql;

/** Rule 6: what rests on fewer organisations than this would point at them. */
const leastContributors = 3;

/** Projects of some stages, as far as every member sees them: the figures are the same for every reader. */
const counted = (within: Within, stages: string, more: Sql = sql`true`): Sql => sql`project p where ${within(sql`p.cluster_id`)}
  and p.stage in (${text(stages)}) and ${isForEveryMember(rowOf('p'))} and ${more}`;

const hasPartners = sql`exists (select from partner m where m.project_id = p.id and m.left_at is null and not m.lead)`;

/** Distinct organisations in projects; only counted where few lead them, since every leader is one. */
const contributors = (projects: Sql): Sql => sql`(select count(*) from (select distinct m.organisation_id from ${projects}) few)`;

/** How many projects; null where something that is not public is among them and fewer than three organisations contribute. */
function figure(projects: Sql, joined: Sql): Sql {
  return sql`(select case
      when not coalesce(f.confidential, false) or f.leads >= ${leastContributors}::int or ${contributors(joined)} >= ${leastContributors}::int then f.projects
    end from (select count(*)::int as projects, count(distinct p.lead_organisation_id) as leads, bool_or(p.audience <> 'PUBLIC') as confidential from ${projects}) f)`;
}

const projectFigure = (within: (row: Row) => Within, stages: string, more?: Sql) =>
  value((row) => {
    const partnerOf = sql`m.project_id = p.id and m.left_at is null`;
    const projects = counted(within(row), stages, more);
    return figure(projects, sql`partner m, ${counted(within(row), stages, sql`${more ?? sql`true`} and ${partnerOf}`)}`);
  });

const countersOf = (within: (row: Row) => Within): GroupField =>
  group({
    organisations: value((row) => sql`(select count(distinct m.organisation_id)::int from membership m where m.status = 'ACTIVE' and ${within(row)(sql`m.cluster_id`)})`),
    projects: projectFigure(within, `'CALL', 'CONSORTIUM', 'RUNNING', 'COMPLETED'`),
    callsOpen: projectFigure(within, `'CALL'`),
    collaborations: projectFigure(within, `'CONSORTIUM', 'RUNNING', 'COMPLETED'`, hasPartners),
    workingGroups: value((row) => sql`(select count(*)::int from working_group g where g.visibility <> 'SECRET' and ${within(row)(sql`g.cluster_id`)})`),
  });

/** The live public figures of a cluster. */
export const clusterCounters = countersOf((row) => (clusterId) => sql`${clusterId} = ${row('id')}`);

/** The same of a network, each thing counted once: an organisation in two of its clusters is one. */
export const networkCounters = countersOf((row) => (clusterId) => sql`${clusterId} in (select sister.id from cluster sister where sister.network_id = ${row('id')})`);
