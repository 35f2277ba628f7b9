import { randomUUID } from 'node:crypto';
import { Audience, ProjectStage, UndertakingStatus, wordsOf } from '@grappe/contracts';

/** Who is where, in a small world made at random. Everything is said by ids; nothing is derived. */
export interface World {
  /** Stands in the title of everything that this world shows, and of nothing else. */
  readonly word: string;
  readonly clusters: readonly { readonly id: string; readonly network: string | null }[];
  readonly organisations: readonly string[];
  readonly persons: readonly string[];
  readonly mandates: readonly { readonly person: string; readonly organisation: string; readonly ended: boolean }[];
  readonly memberships: readonly { readonly cluster: string; readonly organisation: string; readonly status: string }[];
  readonly animateurs: readonly { readonly person: string; readonly cluster: string }[];
  readonly groups: readonly Group[];
  /** Groups of companies, with all who are or were in them. */
  readonly companies: readonly { readonly id: string; readonly organisations: readonly string[] }[];
  readonly things: readonly Thing[];
}

interface Group {
  readonly id: string;
  readonly cluster: string;
  readonly members: readonly { readonly person: string; readonly organisation: string; readonly left: boolean }[];
}

/** A project, offer or need. */
export interface Thing {
  readonly noun: 'project' | 'offer' | 'need';
  readonly id: string;
  readonly cluster: string;
  readonly owner: string;
  readonly audience: Audience;
  readonly stage: ProjectStage;
  readonly group: string | null;
  readonly named: readonly string[];
  readonly excluded: readonly string[];
  readonly excludedCompanies: readonly string[];
  readonly partners: readonly { readonly organisation: string; readonly left: boolean }[];
  readonly invitations: readonly { readonly organisation: string; readonly status: string; readonly expired: boolean }[];
  readonly interests: readonly { readonly organisation: string; readonly status: string }[];
  readonly undertakings: readonly { readonly organisation: string; readonly status: UndertakingStatus }[];
}

/** A number from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A world of three clusters, two of them in a network, a few organisations and persons, and a dozen things that are shown to somebody. */
export function worldOf(random: () => number): World {
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chance = (share: number): boolean => random() < share;
  const some = <T>(from: readonly T[], share: number): T[] => from.filter(() => chance(share));
  const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
  const word = Array.from({ length: 14 }, () => one([...'bcdfghjklmnpqrtvwxz'])).join('');
  const [organisations, persons, [network = ''], places] = [ids(5), ids(6), ids(1), ids(3)];
  const clusters = places.map((id, place) => ({ id, network: place < 2 ? network : null }));
  const mandates = persons.flatMap((person) => some(organisations, 0.3).map((organisation) => ({ person, organisation, ended: chance(0.15) })));
  const memberships = places.flatMap((cluster) =>
    some(organisations, 0.5).map((organisation) => ({ cluster, organisation, status: one(['ACTIVE', 'ACTIVE', 'ACTIVE', 'APPLIED', 'SUSPENDED', 'LEFT']) })),
  );
  const groups = places.map((cluster) => ({ id: randomUUID(), cluster, members: some(mandates, 0.35).filter(oncePerPerson).map(({ person, organisation }) => ({ person, organisation, left: chance(0.2) })) }));
  const companies = ids(2).map((id) => ({ id, organisations: some(organisations, 0.35) }));
  const shown = (noun: Thing['noun'], audiences: readonly Audience[]): Thing => {
    const [cluster, isProject] = [one(places), noun === 'project'];
    const [owner = '', ...others] = [...organisations].sort(() => random() - 0.5);
    const around = (share: number): string[] => (isProject ? some(others, share) : []);
    const audience = one(audiences);
    return {
      ...{ noun, id: randomUUID(), cluster, owner, audience, stage: one(wordsOf(ProjectStage)) },
      group: chance(0.8) ? (groups.find((group) => group.cluster === cluster)?.id ?? null) : null,
      named: some(organisations, audience === 'NAMED' ? 0.4 : 0.1),
      excluded: chance(0.5) ? some(others, 0.3) : [],
      excludedCompanies: chance(0.25) ? [one(companies).id] : [],
      partners: around(0.2).map((organisation) => ({ organisation, left: chance(0.3) })),
      invitations: around(0.15).map((organisation) => ({ organisation, status: one(['SENT', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']), expired: chance(0.3) })),
      interests: around(0.15).map((organisation) => ({ organisation, status: one(['SENT', 'SHORTLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']) })),
      undertakings: around(0.2).map((organisation) => ({ organisation, status: one(wordsOf(UndertakingStatus)) })),
    };
  };
  const all = wordsOf(Audience);
  const withoutConsortium = all.filter((audience) => audience !== 'CONSORTIUM');
  const things = [
    ...Array.from({ length: 7 }, () => shown('project', all)),
    ...(['offer', 'need'] as const).flatMap((noun) => Array.from({ length: 3 }, () => shown(noun, withoutConsortium))),
  ];
  return { word, clusters, organisations, persons, mandates, memberships, companies, animateurs: some(persons, 0.15).map((person) => ({ person, cluster: one(places) })), groups, things };
}

const oncePerPerson = ({ person }: { person: string }, place: number, all: readonly { person: string }[]): boolean => all.findIndex((other) => other.person === person) === place;
