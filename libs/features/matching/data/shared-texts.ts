import type { Reader } from '@grappe/contracts';
import { organisationSpeaks } from '@grappe/features/clusters';
import { sql, type Sql } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';

/** A word that so many texts use says nothing; nobody counts further. */
const commonWord = 300;
/** Of the words of all open calls, those that fewest of them use are looked up for one organisation. */
const wordsOfCalls = 150;
/** How many past projects are compared, those first that share most. */
const projectsCompared = 200;

/**
 * Words that seats and organisations share (the last table is `shared`): those of an organisation's own texts, and of the one past project that
 * comes nearest, or else whoever has done most would share every word. A word is the rarer the fewer texts use it, and tells half as much where it
 * does not stand in the titles; one that stands in both texts comes twice. Stands on `asked` and `seen`.
 */
export const sharedTexts = (reader: Reader, only: string | null): Sql => sql`
  word as materialized (
    select distinct on (a."seatId", lexeme) a."seatId", lexeme, w.shown as word, case when w.place <= a.telling then 1 else 0.5 end as telling
    from asked a cross join lateral unnest(a.plain, a.shown) with ordinality as w(plain, shown, place)
    cross join lateral unnest(ts_lexize('french_stem', w.plain)) as lexeme order by a."seatId", lexeme, w.place),
  ${only === null ? ofAll : ofOne(only)},
  hit as materialized (
    select l.lexeme, h.organisation_id, h.project_id from lexeme l cross join lateral (
      (select o.id as organisation_id, null::uuid as project_id from organisation o where ${organisationSpeaks(rowOf('o'), reader, sql`l.query`)} limit ${commonWord}::int)
      union all (select null, p.id from project p where p.search @@ l.query and p.stage in ('RUNNING', 'COMPLETED') limit ${commonWord}::int)) h),
  most as materialized (
    select least(${commonWord}::int, (select count(*) from (select from organisation limit ${commonWord}::int) o)
      + (select count(*) from (select from project where stage in ('RUNNING', 'COMPLETED') limit ${commonWord}::int) p)) as all_texts),
  rarity as materialized (
    select lexeme, greatest(1 - ln(1 + count(*)) / ln(2 + max(most.all_texts)), 0)::float8 as rarity from hit cross join most
    group by lexeme having count(*) < ${commonWord}::int),
  project_word as materialized (
    select w."seatId", w.lexeme, w.word, w.telling * r.rarity as rarity, h.project_id
    from hit h join seen s on s.id = h.project_id and s.past ${only === null ? sql`` : sql`join own_project own on own.id = h.project_id`}
    join rarity r on r.lexeme = h.lexeme join word w on w.lexeme = h.lexeme),
  own_text as materialized (
    select w."seatId", h.organisation_id, sum(w.telling * r.rarity) as weight, jsonb_agg(jsonb_build_object('word', w.word, 'rarity', w.telling * r.rarity)) as words
    from hit h join rarity r on r.lexeme = h.lexeme join word w on w.lexeme = h.lexeme
    where ${only === null ? sql`h.organisation_id is not null` : sql`h.organisation_id = ${only}::uuid`} group by 1, 2),
  near_project as materialized (
    select * from (
      select n.*, row_number() over (partition by n."seatId" order by n.weight desc, n.project_id) as place
      from (
        select "seatId", project_id, sum(rarity) as weight, jsonb_agg(jsonb_build_object('word', word, 'rarity', rarity)) as words from project_word group by 1, 2
      ) n
    ) ranked where place <= ${projectsCompared}::int),
  past_text as materialized (
    select distinct on (n."seatId", m.organisation_id) n."seatId", m.organisation_id, n.weight, n.words
    from near_project n join partner m on m.project_id = n.project_id and m.left_at is null ${only === null ? sql`` : sql`and m.organisation_id = ${only}::uuid`}
    order by n."seatId", m.organisation_id, n.weight desc, n.project_id),
  shared as materialized (
    select "seatId", organisation_id, coalesce(own.weight, 0) + coalesce(past.weight, 0) as weight,
      coalesce(own.words, '[]'::jsonb) || coalesce(past.words, '[]'::jsonb) as words
    from own_text own full join past_text past using ("seatId", organisation_id))`;

const ofAll = sql`lexeme as materialized (select distinct lexeme, quote_literal(lexeme)::tsquery as query from word)`;

const ofOne = (only: string): Sql => sql`
  own_project as materialized (
    select s.id from partner m join seen s on s.id = m.project_id and s.past where m.organisation_id = ${only}::uuid and m.left_at is null),
  own_lexeme as materialized (
    select unnest(tsvector_to_array(o.search)) as lexeme from organisation o where o.id = ${only}::uuid
    union select unnest(tsvector_to_array(p.search)) from own_project join project p on p.id = own_project.id),
  lexeme as materialized (
    select lexeme, quote_literal(lexeme)::tsquery as query from word join own_lexeme using (lexeme) group by lexeme order by count(*), lexeme limit ${wordsOfCalls}::int)`;
