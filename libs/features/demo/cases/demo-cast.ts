import type { Reader } from '@grappe/contracts';
import { readerFrom, type StandingSource } from '@grappe/platform/access';
import type { DemoPerson } from '../domain/world.types';

/** Who and what of the demo is already made: from the keys of the description to ids. */
export class DemoCast {
  readonly clusters = new Map<string, string>();
  readonly axes = new Map<string, string>();
  readonly competences = new Map<string, string>();
  readonly organisations = new Map<string, string>();
  readonly persons = new Map<string, { id: string; person: DemoPerson }>();

  constructor(
    private readonly standings: StandingSource,
    /** The moment from which the description counts its days. */
    readonly now: Date,
  ) {}

  /** The id of a key; the description is checked by a spec, so a missing one is a fault of ours. */
  id(of: 'clusters' | 'axes' | 'competences' | 'organisations', key: string): string {
    return known(this[of].get(key), key);
  }

  personId(key: string): string {
    return known(this.persons.get(key), key).id;
  }

  /** The person as they stand now. */
  async readerOf(key: string): Promise<Reader> {
    const { id, person } = known(this.persons.get(key), key);
    const identified = { personId: id, name: person.name, language: person.language, operator: false, sessionId: null, scopes: null, expiresAt: null };
    return readerFrom(identified, await this.standings.of(id));
  }

  /** Somebody who may bind an organisation. */
  ownerOf(organisation: string): string {
    for (const [key, { person }] of this.persons)
      if (person.mandates.some((mandate) => mandate.organisation === organisation && mandate.right === 'OWNER')) return key;
    throw new Error(`The demo has no owner of ${organisation}`);
  }

  /** For whom a person speaks among these organisations. */
  speaksFor(person: string, organisations: readonly string[]): string {
    const mandate = known(this.persons.get(person), person).person.mandates.find(({ organisation }) => organisations.includes(organisation));
    return this.id('organisations', known(mandate, person).organisation);
  }
}

function known<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`The demo does not know ${key}`);
  return value;
}
