import { any, oneOf, sql, type Sql } from '@grappe/platform/database';
import type { Reader } from '@grappe/contracts';
import type { Row } from '@grappe/platform/reads';
import { organisationsFor } from '../domain/mandate.policy';

/** Clusters, their axes, networks and the taxonomy are public. */
export const everyone = (): Sql => sql`true`;

/** An organisation is seen once a cluster has admitted it; in any case by its own persons, and by the animateurs of the clusters to which it has applied. */
export const organisationVisible = (row: Row, reader: Reader): Sql =>
  any([
    row('admitted'),
    reader.organisationIds.length > 0 && oneOf(row('id'), reader.organisationIds),
    reader.animatedClusterIds.length > 0 && sql`exists (select from membership m where m.organisation_id = ${row('id')} and ${oneOf(sql`m.cluster_id`, reader.animatedClusterIds)})`,
  ]);

/** Who is a member is public; applications and refusals are between the organisation and the animateur. */
export const membershipVisible = (row: Row, reader: Reader): Sql =>
  any([
    sql`${row('status')} = 'ACTIVE'`,
    reader.organisationIds.length > 0 && oneOf(row('organisation_id'), reader.organisationIds),
    reader.animatedClusterIds.length > 0 && oneOf(row('cluster_id'), reader.animatedClusterIds),
  ]);

/** Who represents whom is seen by who is signed in. */
export const mandateVisible = (row: Row, reader: Reader): Sql => sql`${row('ended_at')} is null and ${reader.personId !== null}`;

/** Invitations are seen by the animateurs of the cluster, and by those of the organisation who may send them; who holds the link sees theirs through `mandateInvitation(token)`. */
export const mandateInvitationVisible = (row: Row, reader: Reader): Sql =>
  any([oneOf(row('cluster_id'), reader.animatedClusterIds), oneOf(row('organisation_id'), organisationsFor(reader, 'INVITE_CONTRIBUTORS'))]);

/** A request for a mandate is between its person and those who answer it: the owners of the organisation, and while it has none, the animateurs of its clusters. */
export const mandateRequestVisible = (row: Row, reader: Reader): Sql =>
  any([
    sql`${row('person_id')} = ${reader.personId}::uuid`,
    oneOf(row('organisation_id'), organisationsFor(reader, 'GIVE_MANDATES')),
    reader.animatedClusterIds.length > 0 &&
      sql`(not exists (select from mandate d where d.organisation_id = ${row('organisation_id')} and d."right" = 'OWNER' and d.ended_at is null)
           and exists (select from membership m where m.organisation_id = ${row('organisation_id')} and m.status in ('APPLIED', 'ACTIVE', 'SUSPENDED')
                       and ${oneOf(sql`m.cluster_id`, reader.animatedClusterIds)}))`,
  ]);

/** Links to hand round are the animateurs'; who holds one sees its cluster, which is public. */
export const joinLinkVisible = (row: Row, reader: Reader): Sql => oneOf(row('cluster_id'), reader.animatedClusterIds);
