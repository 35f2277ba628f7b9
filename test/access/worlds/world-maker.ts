import { randomUUID } from 'node:crypto';
import type { World } from './worlds';

type Line = Readonly<Record<string, unknown>>;
interface Database {
  query(statement: string, values?: unknown[]): Promise<unknown[]>;
}

const at = '2026-01-01T00:00:00Z';
const texts = { fr: 'Un monde', en: 'A world' };

/** Writes worlds down as they are said, past the cases: a random state is seldom one that a case would lead to. */
export class WorldMaker {
  constructor(private readonly database: Database) {}

  async make({ word, clusters, organisations, persons, mandates, memberships, companies, animateurs, groups, things }: World): Promise<void> {
    const [anybody, anyone] = [persons[0], organisations[0]];
    const [projects, rest] = [things.filter(({ noun }) => noun === 'project'), things.filter(({ noun }) => noun !== 'project')];
    const each = <T, R>(of: readonly T[], lines: (one: T) => readonly R[]): R[] => of.flatMap(lines);
    await this.insert('network', [...new Set(clusters.flatMap(({ network }) => network ?? []))].map((id) => ({ id, slug: id, name: word })));
    await this.insert('cluster', clusters.map(({ id, network }) => ({
      id, slug: id, name: word, kind: 'GRAPPE', domain_fr: texts.fr, domain_en: texts.en, presentation_fr: texts.fr, presentation_en: texts.en,
      territory: 'Drôme', join_policy: 'APPLICATION', network_id: network, created_at: at,
    })));
    await this.insert('organisation', organisations.map((id) => ({ id, name: word, sort_name: word, nature: 'COMPANY', country: 'FR', created_at: at, updated_at: at })));
    await this.insert('company_group', companies.map(({ id }) => ({ id, name: word, created_at: at })));
    await this.insert('company_group_member', each(companies, ({ id, organisations: members }) => members.map((member) => ({ company_group_id: id, organisation_id: member }))));
    await this.insert('person', persons.map((id) => ({ id, email: `${id}@test.example`, name: word, language: 'FR', created_at: at })));
    await this.insert('mandate', mandates.map(({ person, organisation, ended }) => ({
      id: randomUUID(), person_id: person, organisation_id: organisation, right: 'OWNER', since: at, ended_at: ended ? at : null,
    })));
    await this.insert('membership', memberships.map(({ cluster, organisation, status }) => ({
      id: randomUUID(), cluster_id: cluster, organisation_id: organisation, role: 'SUPPLIER', status, applied_at: at,
    })));
    await this.insert('cluster_animateur', animateurs.map(({ person, cluster }) => ({ cluster_id: cluster, person_id: person, since: at })));
    await this.insert('channel', groups.map(({ id }) => ({ id, kind: 'WORKING_GROUP', created_at: at })));
    await this.insert('working_group', groups.map(({ id, cluster }) => ({
      id, cluster_id: cluster, name: word, sort_name: word, purpose: word, visibility: 'SECRET', admission: 'FREE', questions: [], channel_id: id,
      created_by_person_id: anybody, created_by_organisation_id: anyone, created_at: at,
    })));
    await this.insert('working_group_member', each(groups, ({ id, members }) => members.map(({ person, organisation, left }) => ({
      id: randomUUID(), working_group_id: id, person_id: person, organisation_id: organisation, role: 'MEMBER', joined_at: at, left_at: left ? at : null,
    }))));
    await this.insert('project', projects.map(({ id, cluster, audience, stage, group, owner }) => ({
      id, cluster_id: cluster, kind: 'OTHER', title: word, summary: word, description: '', sealed: '', file_version: 1, audience, stage, working_group_id: group,
      lead_organisation_id: owner, created_at: at, updated_at: at, version: 1,
    })));
    for (const noun of ['offer', 'need'] as const)
      await this.insert(noun, rest.filter((thing) => thing.noun === noun).map(({ id, cluster, audience, group, owner }) => ({
        id, cluster_id: cluster, organisation_id: owner, person_id: anybody, title: word, description: word, nature: 'COMMERCIAL', kind: 'OTHER', visibility: 'ANONYMOUS',
        audience, working_group_id: group, created_at: at,
      })));
    for (const noun of ['project', 'offer', 'need'] as const)
      for (const list of ['named', 'excluded'] as const)
        await this.insert(`${noun}_${list}_organisation`, each(things.filter((thing) => thing.noun === noun), (thing) => thing[list].map((id) => ({ [`${noun}_id`]: thing.id, organisation_id: id }))));
    for (const noun of ['project', 'offer', 'need'] as const)
      await this.insert(`${noun}_excluded_company_group`, each(things.filter((thing) => thing.noun === noun), (thing) => thing.excludedCompanies.map((id) => ({ [`${noun}_id`]: thing.id, company_group_id: id }))));
    await this.insert('partner', each(projects, ({ id, owner, partners }) => [{ organisation: owner, left: false, lead: true }, ...partners.map((partner) => ({ ...partner, lead: false }))].map(({ organisation, left, lead }) => ({
      id: randomUUID(), project_id: id, organisation_id: organisation, lead, joined_at: at, left_at: left ? at : null,
    }))));
    await this.insert('invitation', each(projects, ({ id, invitations }) => invitations.map(({ organisation, status, expired }) => ({
      id: randomUUID(), project_id: id, organisation_id: organisation, person_id: anybody, status, sent_at: at, expires_at: expired ? at : '2100-01-01T00:00:00Z',
    }))));
    await this.insert('expression_of_interest', each(projects, ({ id, interests }) => interests.map(({ organisation, status }) => ({
      id: randomUUID(), project_id: id, organisation_id: organisation, person_id: anybody, pitch: word, status, sent_at: at,
    }))));
    await this.insert('undertaking', each(projects, ({ id, undertakings }) => undertakings.map(({ organisation, status }) => ({
      id: randomUUID(), project_id: id, organisation_id: organisation, status, proposed_at: at, text_version: status === 'ACCEPTED' ? 1 : null,
    }))));
  }

  private async insert(table: string, lines: readonly Line[]): Promise<void> {
    const [first] = lines;
    if (!first) return;
    const columns = Object.keys(first).map((column) => `"${column}"`).join(', ');
    await this.database.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(lines)]);
  }
}
