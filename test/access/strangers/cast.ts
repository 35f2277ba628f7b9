import { FoundCluster, GiveMandate, LeaveCluster, RecordOrganisation } from '@grappe/features/clusters';
import { GivenClusters, type Representative } from '@grappe/features/clusters/testing';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';
import type { Credentials } from '@grappe/testing';
import type { Product } from '../../setup/product';

/** Those who read what is not for them. */
export const readers = [
  'nobody',
  'stranger in another cluster',
  'ordinary member',
  'excluded competitor',
  'candidate',
  'partner',
  'removed member',
  'animateur of another cluster',
  'animateur of the network',
  'token with too narrow a scope',
] as const;
export type ReaderName = (typeof readers)[number];

/** By which the organisation of the insider is on record. */
export const sirenOfInsider = '732829320';

/** Somebody signed in who represents an organisation. */
export interface Player extends Representative {
  readonly session: Credentials;
}

/** Who plays in the stranger matrix. */
export interface Cast {
  readonly given: GivenClusters;
  readonly clusterId: string;
  /** What each reader shows of themself. */
  readonly credentials: Readonly<Record<ReaderName, Credentials>>;
  readonly players: Readonly<Record<Exclude<ReaderName, 'nobody' | `animateur ${string}` | `token ${string}`>, Player>>;
  readonly lead: Player;
  readonly insider: Player;
  readonly applicant: Player;
  readonly animateur: Player;
  /** The organisation of the removed member leaves its cluster. */
  remove(): Promise<void>;
}

/** Two clusters of one network, one outside of it, and somebody of every kind. */
export async function cast(app: Product): Promise<Cast> {
  const given = new GivenClusters(app);
  const clusterId = await given.cluster({ network: 'matrix' });
  const sisterId = await given.cluster({ network: 'matrix' });
  const elsewhereId = await given.cluster();
  const onPaper = async (name: string): Promise<string> =>
    (await app.get(UnitOfWork).run(system, (tx) => app.get(RecordOrganisation).within(tx, { name, nature: 'COMPANY' }))).organisationId;
  let count = 0;
  const player = async (where: string | null, animates: string | null = null): Promise<Player> => {
    const { personId, session } = await app.person(`player-${++count}@test.example`, { name: `Joueuse ${count}` });
    const organisationId = where === null ? await onPaper(`Maison ${count}`) : await given.organisation(where, `Maison ${count}`);
    await app.get(UnitOfWork).run(system, async (tx) => {
      await app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' });
      if (animates !== null) await app.get(FoundCluster).nameAnimateur(tx, animates, personId);
    });
    return { personId, organisationId, session, reader: () => given.reader(personId) };
  };
  const players = {
    'stranger in another cluster': await player(elsewhereId),
    'ordinary member': await player(clusterId),
    'excluded competitor': await player(clusterId),
    candidate: await player(clusterId),
    partner: await player(clusterId),
    'removed member': await player(clusterId),
  };
  const [lead, insider, applicant] = [await player(clusterId), await player(clusterId), await player(null)];
  await app.database.query('update organisation set siren = $1 where id = $2', [sirenOfInsider, insider.organisationId]);
  const animateurs = { here: await player(null, clusterId), elsewhere: await player(null, elsewhereId), sister: await player(null, sisterId) };
  const { createAccessToken } = await app.graphql<{ createAccessToken: { secret: string } }>(
    'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret } }',
    { input: { name: 'Trop étroit', scopes: ['DIRECTORY_READ'], expiresInDays: 30 } },
    { as: lead.session },
  );
  return {
    given,
    clusterId,
    players,
    lead,
    insider,
    applicant,
    animateur: animateurs.here,
    credentials: {
      nobody: {},
      ...(Object.fromEntries(Object.entries(players).map(([name, { session }]) => [name, session])) as Record<keyof typeof players, Credentials>),
      'animateur of another cluster': animateurs.elsewhere.session,
      'animateur of the network': animateurs.sister.session,
      'token with too narrow a scope': { token: createAccessToken.secret },
    },
    remove: async () => {
      const { organisationId, reader } = players['removed member'];
      const [membership] = await app.database.query<{ id: string }>('select id from membership where organisation_id = $1', [organisationId]);
      await app.get(LeaveCluster).run(await reader(), { membershipId: membership?.id ?? '' });
    },
  };
}
