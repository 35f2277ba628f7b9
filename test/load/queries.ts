import { idOf, member, ownChannelId, ownProjectId } from './world';

/** One question, as each of those compared is asked it. */
export interface Query {
  readonly name: string;
  readonly kind: 'list' | 'read' | 'search' | 'mutation';
  /** Grappe's document. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The hand-written statement of the limit, with the same visibility and the same answer; parameters by name, see `parameterTypes`. */
  readonly sql: string;
  readonly postgraphile: string;
  readonly mercurius: string;
}

/** What the statements of the limit are given: the reader, found beforehand, and the client's variables. */
export const parameterTypes: Readonly<Record<string, string>> = {
  own: 'uuid[]', clusters: 'uuid[]', network: 'uuid[]', person: 'uuid',
  id: 'uuid', seatId: 'uuid', organisationId: 'uuid', cluster: 'uuid', first: 'int', text: 'text', afterTime: 'timestamptz', afterId: 'uuid', pitch: 'text', interestId: 'uuid', eventId: 'uuid', entryId: 'uuid',
};

const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const visibleProject = (p: string): string => `(${p}.lead_organisation_id = any(:own)
  or ${p}.id in (select project_id from partner where left_at is null and organisation_id = any(:own))
  or (not (${p}.has_excluded and ${p}.id in (select project_id from project_excluded_organisation where organisation_id = any(:own)
    union all select project_id from project_excluded_company_group where company_group_id in (select company_group_id from company_group_member where organisation_id = any(:own))))
    and ((${p}.audience in ('CLUSTER', 'NETWORK', 'PUBLIC') and ${p}.cluster_id = any(:clusters)) or (${p}.audience in ('NETWORK', 'PUBLIC') and ${p}.cluster_id = any(:network))
      or (${p}.audience = 'PUBLIC' and ${p}.stage not in ('IDEA', 'ABANDONED'))
      or (${p}.audience = 'WORKING_GROUP' and ${p}.working_group_id in (select working_group_id from working_group_member where left_at is null and person_id = :person and organisation_id = any(:own)))
      or (${p}.audience = 'NAMED' and ${p}.id in (select project_id from project_named_organisation where organisation_id = any(:own)))
      or ${p}.id in (select project_id from invitation where status = 'SENT' and expires_at > now() and organisation_id = any(:own)
        union all select project_id from expression_of_interest where status in ('SENT', 'SHORTLISTED') and organisation_id = any(:own)
        union all select project_id from undertaking where status <> 'WITHDRAWN' and organisation_id = any(:own)))))`;
const visibleOrganisation = (o: string): string => `(${o}.admitted or ${o}.id = any(:own))`;
const fileOpens = (p: string): string => `(${p}.lead_organisation_id = any(:own) or ${p}.id in (select project_id from undertaking where status = 'ACCEPTED' and organisation_id = any(:own)))`;
const sitsIn = (channel: string): string => `exists (select from channel_seat s where s.channel_id = ${channel} and (s.person_id = :person or (s.person_id is null and s.organisation_id = any(:own))))`;

const organisation = (key: string, fields: readonly string[]): string => `(select json_build_object(${fields.map((field) => `'${field}', o.${field}`).join(', ')})
  from organisation o where o.id = ${key} and ${visibleOrganisation('o')})`;
const author = (key: string): string => `(select json_build_object('id', a.id, 'name', a.name) from person a where a.id = ${key})`;
const competences = (seat: string): string => `(select coalesce(json_agg(json_build_object('id', c.id, 'label', json_build_object('fr', c.label_fr, 'en', c.label_en)) order by c.label_fr), '[]')
  from competence c join seat_competence sc on sc.competence_id = c.id where sc.seat_id = ${seat})`;
const partnerCount = (p: string): string => `(select count(*) from partner where project_id = ${p}.id and left_at is null)`;

/** On what it depends what the reader may do with their own project; who decides by hand has to read it as well. */
const facts = `json_build_object('ownPartners', (select json_agg(organisation_id) from partner where project_id = p.id and left_at is null and organisation_id = any(:own)),
  'ownSupporters', (select json_agg(organisation_id) from support where project_id = p.id and organisation_id = any(:own)),
  'ownAudience', (select json_agg(distinct m.organisation_id) from membership m where m.status = 'ACTIVE' and m.organisation_id = any(:own) and ((p.audience in ('CLUSTER', 'NETWORK', 'PUBLIC') and m.cluster_id = p.cluster_id)
    or (p.audience in ('NETWORK', 'PUBLIC') and (select network_id from cluster where id = m.cluster_id) = (select network_id from cluster where id = p.cluster_id)) or (p.audience = 'PUBLIC' and p.stage not in ('IDEA', 'ABANDONED'))
    or (p.audience = 'WORKING_GROUP' and exists (select from working_group_member g where g.working_group_id = p.working_group_id and g.organisation_id = m.organisation_id and g.left_at is null))
    or (p.audience = 'NAMED' and exists (select from project_named_organisation n where n.project_id = p.id and n.organisation_id = m.organisation_id)))),
  'openSeats', (select count(*) from seat s where s.project_id = p.id and s.places > (select count(*) from partner where seat_id = s.id and left_at is null)))`;

const card = `json_build_object('id', p.id, 'title', p.title, 'summary', p.summary, 'stage', p.stage, 'kind', p.kind, 'createdAt', ${moment('p.created_at')},
  'lead', ${organisation('p.lead_organisation_id', ['id', 'name', 'city'])},
  'seats', (select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'competences', ${competences('s.id')}) order by s.position), '[]') from seat s where s.project_id = p.id),
  'partnerCount', ${partnerCount('p')})`;
const pageOf = (noun: string, rows: string): string => `select json_build_object('${noun}', json_build_object('nodes', coalesce(json_agg(node order by place) filter (where place <= :first), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > :first))) as json from (${rows}) page`;
const projectPage = (condition: string, order = 'p.created_at desc, p.id desc'): string =>
  pageOf('projects', `select ${card} as node, row_number() over (order by ${order}) as place from project p where ${visibleProject('p')} ${condition} order by ${order} limit :first + 1`);

const cardFields = 'nodes { id title summary stage kind createdAt lead { id name city } seats { id title competences { id label { fr en } } } partnerCount } pageInfo { hasNextPage }';
const cardPeer = `nodes { rowId title summary stage kind createdAt organisationByLeadOrganisationId { rowId name city }
  seatsByProjectId(orderBy: POSITION_ASC) { nodes { rowId title seatCompetencesBySeatId { nodes { competenceByCompetenceId { rowId labelFr labelEn } } } } } partnersByProjectId { totalCount } } pageInfo { hasNextPage }`;
const cardLean = 'id title summary stage kind createdAt lead { id name city } seats { id title competences { id labelFr labelEn } } partnerCount';

/** @param deep the place of the 10,000th project (at a small size, the middle one) that the member may see */
export function queries(deep: { readonly createdAt: string; readonly id: string }): readonly Query[] {
  const after = Buffer.from(JSON.stringify([deep.createdAt, deep.id])).toString('base64url');
  return [
    {
      name: 'projectPage', kind: 'list', variables: { first: 20 },
      document: `query ($first: Int!) { projects(first: $first) { ${cardFields} } }`,
      sql: projectPage(''),
      postgraphile: `query ($first: Int!) { allProjects(first: $first, orderBy: [CREATED_AT_DESC]) { ${cardPeer} } }`,
      mercurius: `query ($first: Int!) { projects(first: $first) { ${cardLean} } }`,
    },
    {
      name: 'deepPage', kind: 'list', variables: { first: 20, after, afterTime: deep.createdAt, afterId: deep.id },
      document: `query ($first: Int!, $after: String) { projects(first: $first, after: $after) { ${cardFields} } }`,
      sql: projectPage('and (p.created_at, p.id) < (:afterTime, :afterId)'),
      postgraphile: `query ($first: Int!, $offset: Int!) { allProjects(first: $first, offset: $offset, orderBy: [CREATED_AT_DESC]) { ${cardPeer} } }`,
      mercurius: `query ($first: Int!, $afterTime: String, $afterId: ID) { projects(first: $first, afterTime: $afterTime, afterId: $afterId) { ${cardLean} } }`,
    },
    {
      name: 'oneProject', kind: 'read', variables: { id: ownProjectId },
      document: 'query ($id: ID!) { project(id: $id) { id title summary description stage channel { id messages(first: 30) { id body postedAt author { id name } } } } }',
      sql: `select json_build_object('project', (select json_build_object('id', p.id, 'title', p.title, 'summary', p.summary, 'description', case when ${fileOpens('p')} then p.description end, 'stage', p.stage,
        'channel', (select json_build_object('id', ch.id, 'messages', (select coalesce(json_agg(json_build_object('id', m.id, 'body', case when m.deleted_at is null and m.hidden_at is null then m.body end,
          'postedAt', ${moment('m.posted_at')}, 'author', ${author('m.author_person_id')}) order by m.sequence), '[]') from (select * from message where channel_id = ch.id order by sequence desc limit 30) m))
          from channel ch where ch.id = p.channel_id and ${sitsIn('ch.id')})) from project p where p.id = :id and ${visibleProject('p')})) as json`,
      postgraphile: `query ($id: UUID!) { projectByRowId(rowId: $id) { rowId title summary description stage channelByChannelId { rowId messagesByChannelId(first: 30, orderBy: [SEQUENCE_DESC]) {
        nodes { rowId body postedAt personByAuthorPersonId { rowId name } } } } } }`,
      mercurius: 'query ($id: ID!) { project(id: $id) { id title summary description stage messages(first: 30) { id body postedAt author { id name } } } }',
    },
    {
      name: 'search', kind: 'search', variables: { first: 20, text: 'hydrogène filière' },
      document: `query ($first: Int!, $text: String!) { projects(first: $first, filter: { text: $text, stages: [CALL, CONSORTIUM], kinds: [RESEARCH_AND_DEVELOPMENT, TRAINING, EXPORT] }, order: RELEVANCE) { ${cardFields} } }`,
      sql: projectPage(`and (p.search @@ (select websearch_to_tsquery('grappe', :text)) or p.title ilike '%' || :text || '%') and p.stage in ('CALL', 'CONSORTIUM') and p.kind in ('RESEARCH_AND_DEVELOPMENT', 'TRAINING', 'EXPORT')`,
        `(ts_filter(p.search, '{a}') @@ (select websearch_to_tsquery('grappe', :text)) or p.title ilike '%' || :text || '%') desc, p.created_at desc, p.id desc`),
      postgraphile: `query ($first: Int!, $text: String!) { benchSearch(first: $first, words: $text) { ${cardPeer} } }`,
      mercurius: `query ($first: Int!, $text: String!) { search(first: $first, text: $text) { ${cardLean} } }`,
    },
    {
      name: 'messages', kind: 'list', variables: { id: ownChannelId },
      document: 'query ($id: ID!) { channel(id: $id) { id messages(first: 50) { id sequence body postedAt author { id name } organisation { id name } } } }',
      sql: `select json_build_object('channel', (select json_build_object('id', ch.id, 'messages', (select coalesce(json_agg(json_build_object('id', m.id, 'sequence', m.sequence,
        'body', case when m.deleted_at is null and m.hidden_at is null then m.body end, 'postedAt', ${moment('m.posted_at')}, 'author', ${author('m.author_person_id')},
        'organisation', ${organisation('m.author_organisation_id', ['id', 'name'])}) order by m.sequence), '[]') from (select * from message where channel_id = ch.id order by sequence desc limit 50) m))
        from channel ch where ch.id = :id and ${sitsIn('ch.id')})) as json`,
      postgraphile: `query ($id: UUID!) { channelByRowId(rowId: $id) { rowId messagesByChannelId(first: 50, orderBy: [SEQUENCE_DESC]) { nodes { rowId sequence body postedAt personByAuthorPersonId { rowId name }
        organisationByAuthorOrganisationId { rowId name } } } } }`,
      mercurius: 'query ($id: ID!) { messages(channelId: $id, first: 50) { id sequence body postedAt author { id name } organisation { id name } } }',
    },
    {
      name: 'directory', kind: 'list', variables: { first: 20, cluster: idOf('cluster', 1) },
      document: `query ($first: Int!, $cluster: ID!) { organisations(first: $first, filter: { clusterId: $cluster }) { totalCount facets { natures { value count } roles { value count } } nodes { id name nature city } pageInfo { hasNextPage } } }`,
      sql: `with passing as materialized (select o.id, o.nature from organisation o where ${visibleOrganisation('o')} and exists (select from membership m where m.organisation_id = o.id and m.cluster_id = :cluster and m.status = 'ACTIVE'))
        select json_build_object('organisations', json_build_object('totalCount', (select count(*) from passing), 'facets', json_build_object(
          'natures', (select coalesce(json_agg(f), '[]') from (select nature as value, count(*) as count from passing group by 1 order by 2 desc, 1) f),
          'roles', (select coalesce(json_agg(f), '[]') from (select role as value, count(*) as count from membership where status = 'ACTIVE' and cluster_id = :cluster and organisation_id in (select id from passing) group by 1 order by 2 desc, 1) f)),
          'nodes', coalesce(json_agg(node order by place) filter (where place <= :first), '[]'), 'pageInfo', json_build_object('hasNextPage', count(*) > :first))) as json
        from (select json_build_object('id', o.id, 'name', o.name, 'nature', o.nature, 'city', o.city) as node, row_number() over (order by o.sort_name, o.id) as place from organisation o
          where ${visibleOrganisation('o')} and exists (select from membership m where m.organisation_id = o.id and m.cluster_id = :cluster and m.status = 'ACTIVE') order by o.sort_name, o.id limit :first + 1) page`,
      postgraphile: `query ($first: Int!, $cluster: UUID!) { benchMembers(first: $first, ofCluster: $cluster) { totalCount nodes { rowId name nature city } pageInfo { hasNextPage } }
        benchNatures(ofCluster: $cluster) { nodes { value count } } benchRoles(ofCluster: $cluster) { nodes { value count } } }`,
      mercurius: 'query ($first: Int!, $cluster: ID!) { directory(first: $first, cluster: $cluster) { totalCount natures { value count } roles { value count } nodes { id name nature city } } }',
    },
    {
      name: 'memberHome', kind: 'read', variables: {},
      document: `query { viewer { person { id name } unreadNotifications } notifications(first: 5) { nodes { id kind createdAt readAt facts } } myInvitations(first: 100) { nodes { id status message expiresAt project { id title } seat { id title } organisation { id name } } }
        projects(filter: { mine: true }, first: 5) { totalCount nodes { id title kind stage partnerCount lead { id name } } } clusters { id slug name } }`,
      sql: `select json_build_object('viewer', (select json_build_object('person', json_build_object('id', v.id, 'name', v.name), 'unreadNotifications', (select count(*) from notification where person_id = v.id and read_at is null)) from person v where v.id = :person),
        'notifications', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', n.id, 'kind', n.kind, 'createdAt', ${moment('n.created_at')}, 'readAt', ${moment('n.read_at')}, 'facts', n.facts) order by n.created_at desc, n.id desc), '[]')
          from (select * from notification where person_id = :person order by created_at desc, id desc limit 5) n)),
        'myInvitations', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', i.id, 'status', case when i.status = 'SENT' and i.expires_at <= now() then 'EXPIRED' else i.status end, 'message', i.message, 'expiresAt', ${moment('i.expires_at')},
          'project', (select json_build_object('id', p.id, 'title', p.title) from project p where p.id = i.project_id and ${visibleProject('p')}), 'seat', (select json_build_object('id', s.id, 'title', s.title) from seat s where s.id = i.seat_id),
          'organisation', ${organisation('i.organisation_id', ['id', 'name'])}) order by (i.status = 'SENT' and i.expires_at > now()) desc, i.sent_at desc, i.id desc), '[]')
          from (select i.* from invitation i where i.organisation_id = any(:own) and exists (select from project p where p.id = i.project_id and ${visibleProject('p')} offset 0) order by (i.status = 'SENT' and i.expires_at > now()) desc, i.sent_at desc, i.id desc limit 100) i)),
        'projects', (with mine as (select p.* from project p where ${visibleProject('p')} and p.id = any(array(select project_id from partner where left_at is null and organisation_id = any(:own))))
          select json_build_object('totalCount', (select count(*) from mine), 'nodes', (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title, 'kind', p.kind, 'stage', p.stage, 'partnerCount', ${partnerCount('p')},
            'lead', ${organisation('p.lead_organisation_id', ['id', 'name'])}) order by p.created_at desc, p.id desc), '[]') from (select * from mine order by created_at desc, id desc limit 5) p))),
        'clusters', (select json_agg(json_build_object('id', id, 'slug', slug, 'name', name) order by name) from cluster)) as json`,
      postgraphile: `query { personByRowId(rowId: "${member.personId}") { rowId name notificationsByPersonId(first: 5, orderBy: [CREATED_AT_DESC]) { nodes { rowId kind createdAt readAt facts } } }
        organisationByRowId(rowId: "${member.organisationId}") { invitationsByOrganisationId(first: 100, orderBy: [SENT_AT_DESC]) { nodes { rowId status message expiresAt projectByProjectId { rowId title } seatBySeatId { rowId title } organisationByOrganisationId { rowId name } } } }
        benchMine(first: 5, organisation: "${member.organisationId}") { totalCount nodes { rowId title kind stage partnersByProjectId { totalCount } organisationByLeadOrganisationId { rowId name } } } allClusters { nodes { rowId slug name } } }`,
      mercurius: 'query { viewer { id name unreadNotifications } notifications { id kind createdAt readAt facts } myInvitations { id status message expiresAt project { id title } seat { id title } organisation { id name } } mine { id title kind stage partnerCount lead { id name } } mineCount clusters { id slug name } }',
    },
    {
      name: 'projectWhole', kind: 'read', variables: { id: ownProjectId },
      document: `query ($id: ID!) { project(id: $id) { id title summary kind stage audience description fileOpen budget deadline createdAt partnerCount supportCount supportedByViewer cluster { id slug name } strategicAxis { id label { fr en } } lead { id name city } author { id name }
        seats { id title description mandatory places role nature competences { id label { fr en } } } partners { id lead joinedAt organisation { id name city nature } seat { id title } } supporters { id name }
        expressionsOfInterest { id pitch expects status sentAt seat { id title } organisation { id name city nature } person { id name } } channel { id } viewerCan { edit invite support leave nextStages } } }`,
      sql: `select json_build_object('project', (select json_build_object('id', p.id, 'title', p.title, 'summary', p.summary, 'kind', p.kind, 'stage', p.stage, 'audience', p.audience, 'description', case when ${fileOpens('p')} then p.description end,
        'fileOpen', ${fileOpens('p')}, 'budget', p.budget, 'deadline', ${moment('p.deadline')}, 'createdAt', ${moment('p.created_at')}, 'partnerCount', ${partnerCount('p')}, 'supportCount', (select count(*) from support where project_id = p.id),
        'supportedByViewer', exists (select from support where project_id = p.id and organisation_id = any(:own)),
        'cluster', (select json_build_object('id', c.id, 'slug', c.slug, 'name', c.name) from cluster c where c.id = p.cluster_id),
        'strategicAxis', (select json_build_object('id', x.id, 'label', json_build_object('fr', x.label_fr, 'en', x.label_en)) from strategic_axis x where x.id = p.strategic_axis_id),
        'lead', ${organisation('p.lead_organisation_id', ['id', 'name', 'city'])}, 'author', ${author('p.author_person_id')},
        'seats', (select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'description', s.description, 'mandatory', s.mandatory, 'places', s.places, 'role', s.role, 'nature', s.nature, 'competences', ${competences('s.id')}) order by s.position), '[]') from seat s where s.project_id = p.id),
        'partners', (select coalesce(json_agg(json_build_object('id', q.id, 'lead', q.lead, 'joinedAt', ${moment('q.joined_at')}, 'organisation', ${organisation('q.organisation_id', ['id', 'name', 'city', 'nature'])},
          'seat', (select json_build_object('id', s.id, 'title', s.title) from seat s where s.id = q.seat_id)) order by q.lead desc, q.joined_at, q.id), '[]') from partner q where q.project_id = p.id and q.left_at is null
          and (q.lead or q.organisation_id = any(:own) or p.stage in ('RUNNING', 'COMPLETED') or ${fileOpens('p')})),
        'supporters', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.sort_name), '[]') from organisation o join support u on u.organisation_id = o.id where u.project_id = p.id and ${visibleOrganisation('o')}),
        'expressionsOfInterest', (select coalesce(json_agg(json_build_object('id', e.id, 'pitch', e.pitch, 'expects', e.expects, 'status', e.status, 'sentAt', ${moment('e.sent_at')}, 'seat', (select json_build_object('id', s.id, 'title', s.title) from seat s where s.id = e.seat_id),
          'organisation', ${organisation('e.organisation_id', ['id', 'name', 'city', 'nature'])}, 'person', ${author('e.person_id')}) order by e.sent_at desc, e.id desc), '[]') from expression_of_interest e
          where e.project_id = p.id and (p.lead_organisation_id = any(:own) or e.organisation_id = any(:own))),
        'channel', (select json_build_object('id', ch.id) from channel ch where ch.id = p.channel_id and ${sitsIn('ch.id')}), 'viewerCan', ${facts}) from project p where p.id = :id and ${visibleProject('p')})) as json`,
      postgraphile: `query ($id: UUID!) { projectByRowId(rowId: $id) { rowId title summary kind stage audience description budget deadline createdAt clusterByClusterId { rowId slug name } strategicAxiByStrategicAxisId { rowId labelFr labelEn }
        organisationByLeadOrganisationId { rowId name city } personByAuthorPersonId { rowId name } channelByChannelId { rowId }
        seatsByProjectId(orderBy: [POSITION_ASC]) { nodes { rowId title description mandatory places role nature seatCompetencesBySeatId { nodes { competenceByCompetenceId { rowId labelFr labelEn } } } } }
        partnersByProjectId { totalCount nodes { rowId lead joinedAt organisationByOrganisationId { rowId name city nature } seatBySeatId { rowId title } } }
        supportsByProjectId { totalCount nodes { organisationByOrganisationId { rowId name } } }
        expressionOfInterestsByProjectId { nodes { rowId pitch expects status sentAt seatBySeatId { rowId title } organisationByOrganisationId { rowId name city nature } personByPersonId { rowId name } } } } }`,
      mercurius: `query ($id: ID!) { project(id: $id) { id title summary kind stage audience description budget deadline createdAt partnerCount cluster { id slug name } strategicAxis { id labelFr labelEn } lead { id name city } author { id name } channelId
        seats { id title description mandatory places role nature competences { id labelFr labelEn } } partners { id lead joinedAt organisation { id name city nature } seat { id title } } supporters { id name }
        expressionsOfInterest { id pitch expects status sentAt seat { id title } organisation { id name city nature } person { id name } } } }`,
    },
  ];
}

/** The one write: an organisation expresses interest in a seat. */
export const mutation = {
  name: 'expressInterest',
  kind: 'mutation',
  document: 'mutation ($input: ExpressInterestInput!) { expressInterest(input: $input) { expressionOfInterest { id status } } }',
  postgraphile: `mutation ($input: CreateExpressionOfInterestInput!) { createExpressionOfInterest(input: $input) { expressionOfInterest { rowId status } } }`,
  mercurius: 'mutation ($seatId: ID!, $organisationId: ID!, $pitch: String!) { expressInterest(seatId: $seatId, organisationId: $organisationId, pitch: $pitch) { id status } }',
  /** The statements of the case, in one transaction. */
  sql: [
    `select id, project_id from seat where id = :seatId`,
    `select p.* from project p where p.id = (select project_id from seat where id = :seatId) and ${visibleProject('p')} for update`,
    `select p.stage, p.lead_organisation_id, exists (select from partner where project_id = p.id and left_at is null and organisation_id = :organisationId) as partner,
      (select count(*) from membership m where m.organisation_id = :organisationId and m.status = 'ACTIVE' and m.cluster_id = p.cluster_id) as member from project p where p.id = (select project_id from seat where id = :seatId)`,
    `select s.places, (select count(*) from partner where seat_id = s.id and left_at is null) as filled from seat s where s.id = :seatId`,
    `select * from expression_of_interest where project_id = (select project_id from seat where id = :seatId) and seat_id = :seatId and organisation_id = :organisationId`,
    `insert into expression_of_interest (id, seat_id, project_id, organisation_id, person_id, pitch, status, sent_at) select :interestId, s.id, s.project_id, :organisationId, :person, :pitch, 'SENT', now() from seat s where s.id = :seatId`,
    `with recorded as (insert into event (id, name, data, actor_person_id, actor_organisation_id, at) values (:eventId, 'interest-expressed', json_build_object('expressionOfInterestId', :interestId), :person, :organisationId, now()) returning id),
      audited as (insert into audit_entry (id, event_id, act, cluster_id, subject, subject_id, organisation_id, actor_person_id, actor_organisation_id, at)
        select :entryId, :eventId, 'INTEREST_EXPRESSED', p.cluster_id, 'PROJECT', p.id, :organisationId, :person, :organisationId, now() from project p where p.id = (select project_id from seat where id = :seatId))
      select pg_notify('grappe_event', id::text), graphile_worker.add_job('relay', json_build_object('eventId', id)) from recorded`,
  ],
  answer: `select json_build_object('expressInterest', json_build_object('expressionOfInterest', json_build_object('id', e.id, 'status', e.status))) as json from expression_of_interest e where e.id = :interestId and e.organisation_id = any(:own)`,
} as const;
