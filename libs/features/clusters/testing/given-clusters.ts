import type { Abstract, Type } from '@nestjs/common';
import type { MandateRight, Reader } from '@grappe/contracts';
import { RegisterPerson } from '@grappe/features/identity';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { found, newId, system } from '@grappe/platform/kernel';
import { FoundCluster } from '../cases/found-cluster.case';
import { GiveMandate } from '../cases/give-mandate.case';
import { PersonReaders } from '../cases/person-readers';
import { RecordOrganisation } from '../cases/record-organisation.case';

/** Where a spec finds the cases of the modules that it booted. */
export interface Given {
  get<T>(token: Type<T> | Abstract<T>): T;
}

/** Somebody who represents an organisation. */
export interface Representative {
  readonly personId: string;
  readonly organisationId: string;
  /** As the next request would know them. */
  reader(): Promise<Reader>;
}

const unique = (): string => newId().slice(-12);

/** Clusters and those who belong to them, made through cases: `given.member(clusterId, 'Léa')`. */
export class GivenClusters {
  constructor(private readonly app: Given) {}

  /** The id of a new cluster. @param network a slug that it shares with its sisters */
  async cluster({ network = null }: { network?: string | null } = {}): Promise<string> {
    const { clusterId } = await this.write((tx) =>
      this.app.get(FoundCluster).within(tx, {
        slug: `cluster-${unique()}`,
        name: 'Vallée des matériaux',
        kind: 'GRAPPE',
        domain: { fr: 'Matériaux', en: 'Materials' },
        presentation: { fr: 'Un cluster de test.', en: 'A cluster for tests.' },
        territory: 'Drôme',
        latitude: null,
        longitude: null,
        charter: null,
        densityThreshold: null,
        joinPolicy: 'APPLICATION',
        strategicAxes: [],
        network: network === null ? null : { slug: network, name: network },
      }),
    );
    return clusterId;
  }

  /** The id of an organisation that is an active member of the cluster. */
  async organisation(clusterId: string, name = `Atelier ${unique()}`): Promise<string> {
    const member = { clusterId, role: 'CORE_COMPANY' } as const;
    const { organisationId } = await this.write((tx) => this.app.get(RecordOrganisation).within(tx, { name, nature: 'COMPANY' }, member));
    return organisationId;
  }

  /** A person of this name who may bind a member of the cluster: a new organisation, or the one given. */
  async member(
    clusterId: string,
    name: string,
    { organisationId, right = 'OWNER' }: { organisationId?: string; right?: MandateRight } = {},
  ): Promise<Representative> {
    const represented = organisationId ?? (await this.organisation(clusterId));
    const personId = await this.person(name);
    await this.write((tx) => this.app.get(GiveMandate).within(tx, { personId, organisationId: represented, right }));
    return { personId, organisationId: represented, reader: () => this.reader(personId) };
  }

  /** Somebody becomes an owner of one more organisation. */
  async owner(personId: string, organisationId: string): Promise<void> {
    await this.write((tx) => this.app.get(GiveMandate).within(tx, { personId, organisationId, right: 'OWNER' }));
  }

  /** A person who runs the cluster and represents nobody. */
  async animateur(clusterId: string, name = 'Noé'): Promise<Omit<Representative, 'organisationId'>> {
    const personId = await this.person(name);
    await this.write((tx) => this.app.get(FoundCluster).nameAnimateur(tx, clusterId, personId));
    return { personId, reader: () => this.reader(personId) };
  }

  /** The id of a person who stands for nothing. */
  person(name: string): Promise<string> {
    return this.write((tx) => this.app.get(RegisterPerson).within(tx, { email: `${unique()}@test.example`, name, password: null, language: 'FR' }));
  }

  /** A person as the next request would know them. */
  async reader(personId: string): Promise<Reader> {
    return found(await this.app.get(PersonReaders).of(personId));
  }

  private write<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.app.get(UnitOfWork).run(system, work);
  }
}
