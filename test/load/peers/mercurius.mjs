/** Mercurius with its JIT and lean loaders: rows as they come from pg, one statement for each relation of a whole list. No visibility. */
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const person = process.env.PERSON_ID;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL) });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;
const one = async (...query) => (await rows(...query))[0] ?? null;

const project = `id, title, summary, description, stage, kind, audience, budget, deadline, created_at as "createdAt", lead_organisation_id, author_person_id, cluster_id, strategic_axis_id, channel_id as "channelId"`;
const found = `(search @@ websearch_to_tsquery('grappe', $2) or title ilike '%' || $2 || '%') and stage in ('CALL', 'CONSORTIUM') and kind in ('RESEARCH_AND_DEVELOPMENT', 'TRAINING', 'EXPORT')`;
const inCluster = `exists (select from membership m where m.organisation_id = o.id and m.cluster_id = $1 and m.status = 'ACTIVE')`;
const mine = `in (select p.project_id from partner p join mandate d on d.organisation_id = p.organisation_id where d.person_id = '${person}' and p.left_at is null)`;

const schema = `
  type Query {
    projects(first: Int!, afterTime: String, afterId: ID): [Project!]! project(id: ID!): Project search(first: Int!, text: String!): [Project!]!
    messages(channelId: ID!, first: Int!): [Message!]! directory(first: Int!, cluster: ID!): Directory!
    viewer: Viewer notifications: [Notification!]! myInvitations: [Invitation!]! mine: [Project!]! mineCount: Int! clusters: [Cluster!]!
  }
  type Mutation { expressInterest(seatId: ID!, organisationId: ID!, pitch: String!): Interest }
  type Project { id: ID! title: String! summary: String! description: String stage: String! kind: String! audience: String! budget: Int deadline: String createdAt: String! channelId: ID
    lead: Organisation author: Person cluster: Cluster strategicAxis: Axis seats: [Seat!]! partners: [Partner!]! supporters: [Organisation!]! expressionsOfInterest: [Interest!]! partnerCount: Int! messages(first: Int!): [Message!]! }
  type Organisation { id: ID! name: String! city: String nature: String }
  type Person { id: ID! name: String! }
  type Viewer { id: ID! name: String! unreadNotifications: Int! }
  type Cluster { id: ID! slug: String! name: String! }
  type Axis { id: ID! labelFr: String! labelEn: String! }
  type Competence { id: ID! labelFr: String! labelEn: String! }
  type Seat { id: ID! title: String! description: String mandatory: Boolean! places: Int! role: String nature: String competences: [Competence!]! }
  type Partner { id: ID! lead: Boolean! joinedAt: String! organisation: Organisation seat: Seat }
  type Interest { id: ID! pitch: String expects: String status: String! sentAt: String seat: Seat organisation: Organisation person: Person }
  type Message { id: ID! sequence: Int! body: String postedAt: String! author: Person organisation: Organisation }
  type Notification { id: ID! kind: String! createdAt: String! readAt: String facts: String! }
  type Invitation { id: ID! status: String! message: String expiresAt: String! project: Project seat: Seat organisation: Organisation }
  type Count { value: String! count: Int! }
  type Directory { totalCount: Int! natures: [Count!]! roles: [Count!]! nodes: [Organisation!]! }`;

const resolvers = {
  Query: {
    projects: (_, { first, afterTime, afterId }) => afterTime
      ? rows('after', `select ${project} from project where (created_at, id) < ($2, $3) order by created_at desc, id desc limit $1`, [first, afterTime, afterId])
      : rows('projects', `select ${project} from project order by created_at desc, id desc limit $1`, [first]),
    project: (_, { id }) => one('project', `select ${project} from project where id = $1`, [id]),
    search: (_, { first, text }) => rows('search', `select ${project} from project where ${found} order by (ts_filter(search, '{a}') @@ websearch_to_tsquery('grappe', $2) or title ilike '%' || $2 || '%') desc, created_at desc limit $1`, [first, text]),
    messages: async (_, { channelId, first }) => (await rows('messages', `select id, sequence, body, posted_at as "postedAt", author_person_id, author_organisation_id from message where channel_id = $1 order by sequence desc limit $2`, [channelId, first])).reverse(),
    directory: async (_, { first, cluster }) => {
      const [count, natures, roles, nodes] = await Promise.all([
        one('count', `select count(*)::int as n from organisation o where ${inCluster}`, [cluster]),
        rows('natures', `select nature as value, count(*)::int as count from organisation o where ${inCluster} group by 1`, [cluster]),
        rows('roles', `select role as value, count(*)::int as count from membership where cluster_id = $1 and status = 'ACTIVE' group by 1`, [cluster]),
        rows('members', `select id, name, nature, city from organisation o where ${inCluster} order by sort_name, id limit $2`, [cluster, first]),
      ]);
      return { totalCount: count.n, natures, roles, nodes };
    },
    viewer: () => one('viewer', `select id, name, (select count(*)::int from notification where person_id = $1 and read_at is null) as "unreadNotifications" from person where id = $1`, [person]),
    notifications: () => rows('notifications', `select id, kind, created_at as "createdAt", read_at as "readAt", facts::text as facts from notification where person_id = $1 order by created_at desc, id desc limit 5`, [person]),
    myInvitations: () => rows('invitations', `select id, status, message, expires_at as "expiresAt", project_id, seat_id, organisation_id from invitation where organisation_id in (select organisation_id from mandate where person_id = $1) order by sent_at desc limit 100`, [person]),
    mine: () => rows('mine', `select ${project} from project where id ${mine} order by created_at desc, id desc limit 5`, []),
    mineCount: async () => (await one('mineCount', `select count(*)::int as n from project where id ${mine}`, [])).n,
    clusters: () => rows('clusters', 'select id, slug, name from cluster order by name', []),
  },
  Mutation: {
    expressInterest: (_, { seatId, organisationId, pitch }) => one('express', `insert into expression_of_interest (id, seat_id, project_id, organisation_id, person_id, pitch, status, sent_at)
      select $1, s.id, s.project_id, $3, $4, $5, 'SENT', now() from seat s where s.id = $2 returning id, status`, [randomUUID(), seatId, organisationId, person, pitch]),
  },
};

/** One row for each of a list, found by key. */
const byKey = (name, text, key) => async (asked) => {
  const found = new Map((await rows(name, text, [asked.map(({ obj }) => obj[key])])).map((row) => [row.id, row]));
  return asked.map(({ obj }) => found.get(obj[key]) ?? null);
};
/** The rows of each of a list. */
const listOf = (name, text) => async (asked) => {
  const found = new Map(asked.map(({ obj }) => [obj.id, []]));
  for (const row of await rows(name, text, [[...found.keys()]])) found.get(row.of).push(row);
  return asked.map(({ obj }) => found.get(obj.id));
};

const organisation = (key) => byKey(`organisation ${key}`, 'select id, name, city, nature from organisation where id = any($1::uuid[])', key);
const personOf = (key) => byKey(`person ${key}`, 'select id, name from person where id = any($1::uuid[])', key);
const seat = byKey('seat', 'select id, title, description, mandatory, places, role, nature from seat where id = any($1::uuid[])', 'seat_id');
const loaders = {
  Project: {
    lead: organisation('lead_organisation_id'),
    author: personOf('author_person_id'),
    cluster: byKey('cluster', 'select id, slug, name from cluster where id = any($1::uuid[])', 'cluster_id'),
    strategicAxis: byKey('axis', 'select id, label_fr as "labelFr", label_en as "labelEn" from strategic_axis where id = any($1::uuid[])', 'strategic_axis_id'),
    seats: listOf('seats', 'select project_id as of, id, title, description, mandatory, places, role, nature from seat where project_id = any($1::uuid[]) order by position'),
    partners: listOf('partners', 'select project_id as of, id, lead, joined_at as "joinedAt", organisation_id, seat_id from partner where project_id = any($1::uuid[]) and left_at is null order by lead desc, joined_at, id'),
    supporters: listOf('supporters', 'select s.project_id as of, o.id, o.name, o.city, o.nature from support s join organisation o on o.id = s.organisation_id where s.project_id = any($1::uuid[]) order by o.sort_name'),
    expressionsOfInterest: listOf('interests', 'select project_id as of, id, pitch, expects, status, sent_at as "sentAt", seat_id, organisation_id, person_id from expression_of_interest where project_id = any($1::uuid[]) order by sent_at desc, id desc'),
    partnerCount: async (asked) => {
      const counts = new Map((await rows('partnerCount', 'select project_id as of, count(*)::int as n from partner where project_id = any($1::uuid[]) and left_at is null group by 1', [asked.map(({ obj }) => obj.id)])).map(({ of, n }) => [of, n]));
      return asked.map(({ obj }) => counts.get(obj.id) ?? 0);
    },
    messages: async (asked) => Promise.all(asked.map(({ obj, params }) => resolvers.Query.messages(null, { channelId: obj.channelId, first: params.first }))),
  },
  Seat: {
    competences: listOf('competences', 'select sc.seat_id as of, c.id, c.label_fr as "labelFr", c.label_en as "labelEn" from seat_competence sc join competence c on c.id = sc.competence_id where sc.seat_id = any($1::uuid[]) order by c.label_fr'),
  },
  Partner: { organisation: organisation('organisation_id'), seat },
  Interest: { organisation: organisation('organisation_id'), seat, person: personOf('person_id') },
  Message: { author: personOf('author_person_id'), organisation: organisation('author_organisation_id') },
  Invitation: { project: byKey('project of', `select ${project} from project where id = any($1::uuid[])`, 'project_id'), seat, organisation: organisation('organisation_id') },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
