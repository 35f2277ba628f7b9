import { limits } from '@grappe/contracts';
import { all, name, sql, type Sql } from '@grappe/platform/database';
import { byKey, column, defineNoun, many, type Field, type Fields, type Noun, type Row } from '@grappe/platform/reads';
import type { AudienceList } from './audience-lists.repository';
import { offerNeedVisible, publisherNamed, publisherSees } from './offer-need.visibility';

const shown = 100;

/** Whom it names or excludes, to its own organisation only. */
const listed = (table: 'offer' | 'need', list: AudienceList, limit: number): Field => {
  const [noun, key] = list === 'excluded_company_group' ? (['CompanyGroup', 'company_group_id'] as const) : (['Organisation', 'organisation_id'] as const);
  return many(noun, {
    on: (from, to, reader) => all([publisherSees(from, reader), sql`${to('id')} in (select ${name(key)} from ${name(`${table}_${list}`)} where ${name(`${table}_id`)} = ${from('id')})`]),
    order: (to) => to('name'),
    limit,
  });
};

const offerNeed = (noun: string, table: 'offer' | 'need'): Noun =>
  defineNoun({
    noun,
    scope: 'PROJECTS_READ',
    table,
    visible: offerNeedVisible(table),
    fields: {
      id: column('id'),
      cluster: byKey('Cluster', 'cluster_id'),
      organisation: byKey('Organisation', 'organisation_id', publisherNamed),
      title: column('title'),
      description: column('description'),
      nature: column('nature'),
      kind: column('kind'),
      visibility: column('visibility'),
      competences: many('Competence', {
        on: (from, to) => sql`${to('id')} in (select competence_id from ${name(`${table}_competence`)} where ${name(`${table}_id`)} = ${from('id')})`,
        order: (to) => to('label_fr'),
        limit: limits.competencesPerSeat,
      }),
      audience: column('audience'),
      workingGroup: byKey('WorkingGroup', 'working_group_id'),
      namedOrganisations: listed(table, 'named_organisation', limits.namedOrganisations),
      excludedOrganisations: listed(table, 'excluded_organisation', limits.excludedOrganisations),
      excludedCompanyGroups: listed(table, 'excluded_company_group', limits.excludedOrganisations),
      deadline: column('deadline'),
      createdAt: column('created_at'),
    },
  });

export const offerReads = offerNeed('Offer', 'offer');
export const needReads = offerNeed('Need', 'need');

const published = (noun: string): Field =>
  many(noun, {
    on: (from: Row, to: Row, reader): Sql => all([sql`${to('organisation_id')} = ${from('id')}`, publisherNamed(to, reader)]),
    order: (to) => sql`${to('created_at')} desc, ${to('id')} desc`,
    limit: shown,
  });

/** What an organisation brings and seeks, as far as it says so by name. */
export const organisationOfferNeedFields: Fields = { offers: published('Offer'), needs: published('Need') };
