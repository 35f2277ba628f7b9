import { createHash } from 'node:crypto';
import type pg from 'pg';

/** How many of each there are. */
export interface WorldSize {
  readonly organisations: number;
  readonly projects: number;
  readonly persons: number;
  readonly messages: number;
}

/** The size at which figures are told. */
export const usualSize: WorldSize = { organisations: 2_000, projects: 20_000, persons: 5_000, messages: 200_000 };

/** The id of the nth thing of a kind: the same in every run. */
export const idOf = (kind: string, n: number): string =>
  createHash('md5').update(`${kind}${n}`).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
const id = (kind: string, n: string): string => `pg_temp.id_of('${kind}' || ${n})`;

/** The member who reads: the first person, for the first organisation. */
export const member = {
  personId: idOf('person', 1),
  organisationId: idOf('organisation', 1),
  sessionSecret: 'the-session-of-person-1',
  tokenSecret: 'grappe_the-token-of-a-program-of-the-member',
} as const;

/** The project whose whole page is read: the member leads it. */
export const ownProjectId = idOf('project', 1);
/** Its channel. */
export const ownChannelId = idOf('channel', 1);

const words = `array['hydrogène','composites','robotique','logistique','énergie','matériaux','numérique','capteurs','recyclage','photonique','aéronautique','céramique',
  'agroalimentaire','textile','mobilité','batteries','traçabilité','jumeau','soudage','usinage','bois','cybersécurité','biotechnologie','optique','fonderie','emballage','export',
  'formation','achats','laser','hydraulique','acoustique','plasturgie','peinture','maintenance','drones','satellite','irrigation','viticulture','géothermie']`;
/** The nth word of the vocabulary, spread so that neighbours differ. */
const word = (n: string): string => `words[1 + (${n}) % 40]`;

/**
 * Fills the product's own tables by SQL; the same at every run. Three clusters share a network, two stand alone. However many projects there
 * are, those that are the member's own stay as many, and so do those that invite or exclude them: what grows is what others do.
 */
export async function fillWorld(client: pg.Client, size: WorldSize): Promise<void> {
  for (const statement of statementsOf(size)) await client.query(statement);
  await signIn(client, 1);
  await client.query('analyze');
}

/** Signs the nth person in. @returns the secret of the session */
export async function signIn(client: pg.Client, n: number): Promise<string> {
  const secret = `the-session-of-person-${n}`;
  await client.query(`insert into session (id, person_id, secret_hash, created_at, proved_at, last_used_at, expires_at) values ($1, $2, sha256($3::bytea), now(), now(), now(), now() + interval '30 days')`, [
    idOf('session', n),
    idOf('person', n),
    secret,
  ]);
  return secret;
}

function statementsOf({ organisations, projects, persons, messages }: WorldSize): string[] {
  const organisation = (n: string): string => id('organisation', `(1 + (${n}) % ${organisations})`);
  const other = (n: string): string => id('organisation', `(2 + (${n}) % ${organisations - 1})`);
  /** The member's organisation in so many of the projects, the first of them the nth; in the rest another. */
  const memberIn = (times: number, first: number, rest: string): string => {
    const every = Math.max(1, Math.floor(projects / times));
    return `case when n % ${every} = ${first % every} then '${member.organisationId}'::uuid else ${rest} end`;
  };
  const person = (n: string): string => id('person', `(1 + (${n}) % ${persons})`);
  const hash = (secret: string): string => `sha256('${secret}'::bytea)`;
  const perProject = Math.max(1, Math.floor(messages / 2 / projects));
  const busy = 100;
  return [
    `create function pg_temp.id_of(name text) returns uuid immutable language sql as $$ select overlay(overlay(md5(name) placing '4' from 13) placing '8' from 17)::uuid $$`,
    `insert into network (id, slug, name) values (${id('network', '1')}, 'reseau', 'Réseau')`,
    `insert into cluster (id, slug, name, kind, domain_fr, domain_en, presentation_fr, presentation_en, territory, latitude, longitude, charter, density_threshold, join_policy, network_id, created_at)
      select ${id('cluster', 'n')}, 'cluster-' || n, 'Cluster ' || n, 'GRAPPE', 'Industrie', 'Industry', 'Un cluster', 'A cluster', 'Région', 45 + n, 2 + n, null, 20, 'APPLICATION',
      case when n <= 3 then ${id('network', '1')} end, '2025-01-01' from generate_series(1, 5) n`,
    `insert into strategic_axis (id, cluster_id, label_fr, label_en, position) select ${id('axis', 'n')}, ${id('cluster', '(1 + n % 5)')}, 'Axe ' || n, 'Axis ' || n, n from generate_series(1, 20) n`,
    `insert into competence (id, code, label_fr, label_en) select ${id('competence', 'n')}, 'c' || n, ${word('n')} || ' ' || n, ${word('n')} || ' ' || n from generate_series(1, 400) n, (select ${words} as words) w`,
    `insert into person (id, email, name, language, created_at) select ${id('person', 'n')}, 'p' || n || '@bench.example', 'Personne ' || n, 'FR', '2025-01-01' from generate_series(1, ${persons}) n`,
    `insert into organisation (id, name, sort_name, nature, size, description, city, country, latitude, longitude, created_at, updated_at)
      select ${id('organisation', 'n')}, initcap(${word('n')}) || ' ' || n, ${word('n')} || ' ' || lpad(n::text, 6, '0'), (array['COMPANY','COMPANY','COMPANY','UNIVERSITY','RESEARCH_ORGANISATION'])[1 + n % 5],
      'SMALL', 'Spécialiste de ' || ${word('n * 7')} || ' et ' || ${word('n * 13')}, 'Ville ' || n % 300, 'FR', 43 + n % 70 / 10.0, n % 60 / 10.0, '2025-01-01', '2025-01-01'
      from generate_series(1, ${organisations}) n, (select ${words} as words) w`,
    `insert into organisation_competence (organisation_id, competence_id) select ${id('organisation', 'n')}, ${id('competence', '(1 + (n * 7 + k * 31) % 400)')} from generate_series(1, ${organisations}) n, generate_series(1, 4) k on conflict do nothing`,
    // Every organisation in one cluster; every seventh, and the member's, in the three of the network.
    `insert into membership (id, cluster_id, organisation_id, role, moteur, status, applied_at, decided_at)
      select ${id('membership', `n || '-' || c`)}, ${id('cluster', 'c')}, ${id('organisation', 'n')}, (array['CORE_COMPANY','SUPPLIER','SERVICE_PROVIDER','RELATED_INDUSTRY','INSTITUTION'])[1 + n % 5],
      n % 20 = 0, 'ACTIVE', '2025-01-01', '2025-01-02' from generate_series(1, ${organisations}) n, generate_series(1, 5) c where c = 1 + n % 5 or (n % 7 = 1 and c <= 3)`,
    `insert into mandate (id, person_id, organisation_id, "right", since) select ${id('mandate', 'n')}, ${id('person', 'n')}, ${organisation('n - 1')}, (array['OWNER','REPRESENTATIVE','CONTRIBUTOR'])[1 + n / ${organisations} % 3], '2025-01-01' from generate_series(1, ${persons}) n`,
    `insert into access_token (id, person_id, secret_hash, name, scopes, created_at, last_used_at, expires_at) values (${id('token', '1')}, '${member.personId}', ${hash(member.tokenSecret)}, 'bench',
      '{DIRECTORY_READ,PROJECTS_WRITE,MESSAGES_READ,ACCOUNT,GROUPS_READ}', now(), now(), now() + interval '30 days')`,
    `insert into channel (id, kind, last_sequence, created_at) select ${id('channel', 'n')}, 'PROJECT', 0, '2025-01-01' from generate_series(1, ${projects}) n`,
    `insert into project (id, cluster_id, kind, title, summary, description, audience, stage, strategic_axis_id, budget, deadline, lead_organisation_id, author_person_id, channel_id, created_at, updated_at)
      select ${id('project', 'n')}, ${id('cluster', '(1 + n % 5)')}, (array['RESEARCH_AND_DEVELOPMENT','JOINT_PURCHASING','SHARED_EQUIPMENT','JOINT_TENDER','TRAINING','EXPORT'])[1 + n % 6],
      initcap(${word('n')}) || ' et ' || ${word('n * 3 + 1')} || ' ' || n, 'Un projet de ' || ${word('n * 5')} || ' pour la filière ' || ${word('n * 11')} || ', avec ' || ${word('n / 40')},
      repeat('Le dossier décrit ce que chacun apporte. ', 12), case when n % 10 < 5 then 'CLUSTER' when n % 10 < 8 then 'NETWORK' else 'PUBLIC' end,
      (array['CALL','CALL','CONSORTIUM','RUNNING','IDEA','RUNNING','COMPLETED','CALL'])[1 + n % 8], ${id('axis', '(1 + n % 20)')}, 1000 * (n % 900), timestamptz '2027-01-01' + n % 365 * interval '1 day',
      ${memberIn(50, 1, other('n * 7'))}, ${person('n')}, ${id('channel', 'n')},
      timestamptz '2026-01-01' + n * 1187 % 31000000 * interval '1 second', timestamptz '2026-01-01' + n * 1187 % 31000000 * interval '1 second'
      from generate_series(1, ${projects}) n, (select ${words} as words) w`,
    `insert into seat (id, project_id, title, description, mandatory, places, role, position)
      select ${id('seat', `n || '-' || k`)}, ${id('project', 'n')}, 'Place ' || k, 'Ce qu’elle demande', k = 1, 2, 'SUPPLIER', k from generate_series(1, ${projects}) n, generate_series(1, 3) k`,
    `insert into seat_competence (seat_id, competence_id) select ${id('seat', `n || '-' || k`)}, ${id('competence', '(1 + (n * 3 + k * 17 + c * 5) % 400)')} from generate_series(1, ${projects}) n, generate_series(1, 3) k, generate_series(1, 2) c on conflict do nothing`,
    `insert into partner (id, project_id, organisation_id, lead, joined_at) select pg_temp.id_of(('lead' || id)::text), id, lead_organisation_id, true, created_at from project`,
    `insert into partner (id, project_id, organisation_id, seat_id, lead, joined_at) select ${id('partner', `n || '-' || k`)}, ${id('project', 'n')}, ${memberIn(40, 7, other('n * 11 + k * 101'))}, ${id('seat', `n || '-' || k`)}, false, '2026-06-01'
      from generate_series(1, ${projects}) n, generate_series(1, 3) k on conflict do nothing`,
    `insert into support (project_id, organisation_id, person_id, since) select ${id('project', 'n')}, ${organisation('n * 5 + k')}, ${person('n + k')}, '2026-06-01' from generate_series(1, ${projects}) n, generate_series(1, 4) k on conflict do nothing`,
    // One project in twenty excludes an organisation; some of them the member's.
    `insert into project_excluded_organisation (project_id, organisation_id) select ${id('project', 'n')}, ${memberIn(200, 20, other('n * 3'))} from generate_series(20, ${projects}, 20) n`,
    `insert into expression_of_interest (id, seat_id, project_id, organisation_id, person_id, pitch, status, sent_at) select ${id('interest', 'n')}, ${id('seat', `n || '-2'`)}, ${id('project', 'n')}, ${other('n * 17 + 3')}, ${person('n')},
      'Nous savons faire ce que cette place demande.', 'SENT', '2026-06-01' from generate_series(1, ${projects}) n where n % 3 = 0 or n = 1`,
    `insert into invitation (id, project_id, seat_id, organisation_id, person_id, message, status, sent_at, expires_at) select ${id('invitation', 'n')}, ${id('project', 'n')}, ${id('seat', `n || '-3'`)},
      ${memberIn(20, 10, other('n * 19'))}, ${person('n')}, 'Venez avec nous.', 'SENT', '2026-06-01', '2030-01-01' from generate_series(10, ${projects}, 10) n`,
    `insert into channel_seat (id, channel_id, organisation_id, moderates, since, from_sequence) select pg_temp.id_of(('seat' || p.id)::text), project.channel_id, p.organisation_id, p.lead, p.joined_at, 0 from partner p join project on project.id = p.project_id`,
    // Half of the messages are in a hundred lively channels, the member's among them; the rest is spread.
    `insert into message (id, channel_id, sequence, author_person_id, author_organisation_id, body, client_id, posted_at)
      select pg_temp.id_of('m' || c || '-' || s), ${id('channel', 'c')}, s, ${person('c * 7 + s')}, ${organisation('c * 7 + s')}, 'Message ' || s || ' : ' || repeat('ce que l’on se dit. ', 3), 'c' || s, timestamptz '2026-07-01' + s * interval '1 minute'
      from (select c, s from generate_series(1, ${Math.min(busy, projects)}) c, generate_series(1, ${Math.max(1, Math.floor(messages / 2 / busy))}) s
        union select c, s from generate_series(${busy + 1}, ${projects}) c, generate_series(1, ${perProject}) s) spread`,
    `update channel set last_sequence = (select coalesce(max(sequence), 0) from message where channel_id = channel.id)`,
    `insert into event (id, name, data, at) select ${id('event', 'n')}, 'bench', '{}', '2026-07-01' from generate_series(1, 50) n`,
    `insert into notification (id, person_id, kind, subject_kind, subject_id, facts, event_id, created_at) select ${id('notification', 'n')}, '${member.personId}', 'INTEREST_RECEIVED', 'project', ${id('project', 'n')},
      json_build_object('project', 'Projet ' || n, 'organisation', 'Organisation ' || n), ${id('event', 'n')}, timestamptz '2026-07-01' + n * interval '1 minute' from generate_series(1, 50) n`,
    `insert into channel (id, kind, last_sequence, created_at) select ${id('groupchannel', 'n')}, 'WORKING_GROUP', 0, '2025-01-01' from generate_series(1, 60) n`,
    `insert into working_group (id, cluster_id, name, sort_name, purpose, visibility, admission, questions, channel_id, created_by_person_id, created_by_organisation_id, created_at)
      select ${id('group', 'n')}, ${id('cluster', '(1 + n % 5)')}, 'Groupe ' || n, 'groupe ' || n, 'Travailler ensemble', (array['OPEN','CLOSED','SECRET'])[1 + n % 3], 'FREE', '{}', ${id('groupchannel', 'n')}, ${person('n')}, ${organisation('n')},
      timestamptz '2026-01-01' + n * interval '1 day' from generate_series(1, 60) n`,
    `insert into working_group_member (id, working_group_id, person_id, organisation_id, role, joined_at) select ${id('groupmember', `n || '-' || k`)}, ${id('group', 'n')}, ${id('person', 'k')}, ${organisation('k - 1')}, case when k = 1 then 'CHAIR' else 'MEMBER' end, '2026-02-01'
      from generate_series(1, 60) n, generate_series(1, 25) k where n % 10 = 0 or k > 1`,
    `insert into channel_seat (id, channel_id, person_id, organisation_id, moderates, since, from_sequence) select pg_temp.id_of(('gs' || m.id)::text), g.channel_id, m.person_id, m.organisation_id, m.role = 'CHAIR', m.joined_at, 0 from working_group_member m join working_group g on g.id = m.working_group_id`,
  ];
}
