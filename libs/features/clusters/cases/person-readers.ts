import { Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { PersonRepository } from '@grappe/features/identity';
import { readerFrom, StandingSource } from '@grappe/platform/access';
import { UnitOfWork } from '@grappe/platform/database';
import { system } from '@grappe/platform/kernel';

/** Persons as their next request would know them, for what the product does in their name while they are away. */
@Injectable()
export class PersonReaders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly standings: StandingSource,
  ) {}

  /** null: there is no such person. @param organisationId the person as far as they act for this organisation, and no other */
  async of(personId: string, organisationId?: string): Promise<Reader | null> {
    const person = await this.uow.run(system, (tx) => this.persons.find(tx, personId));
    if (!person) return null;
    const { name, language, operator } = person;
    return readerFrom({ personId, name, language, operator, sessionId: null, scopes: null, expiresAt: null }, await this.standings.of(personId, organisationId));
  }
}
