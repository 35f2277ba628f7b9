import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Tx } from '@grappe/platform/database';
import { PersonRow } from './person.entity';

/** Persons as cases read and write them. */
@Injectable()
export class PersonRepository {
  constructor(private readonly dataSource: DataSource) {}

  byEmail(email: string): Promise<PersonRow | null> {
    return this.dataSource.getRepository(PersonRow).findOneBy({ email });
  }

  find(tx: Tx, id: string): Promise<PersonRow | null> {
    return tx.manager.findOneBy(PersonRow, { id });
  }

  findMany(tx: Tx, ids: readonly string[]): Promise<PersonRow[]> {
    return tx.manager.findBy(PersonRow, { id: In([...ids]) });
  }

  findByEmail(tx: Tx, email: string): Promise<PersonRow | null> {
    return tx.manager.findOneBy(PersonRow, { email });
  }

  async insert(tx: Tx, person: PersonRow): Promise<void> {
    await tx.manager.insert(PersonRow, person);
  }

  async update(tx: Tx, id: string, changes: Partial<Pick<PersonRow, 'language' | 'passwordHash' | 'name' | 'email' | 'operator' | 'leftAt' | 'jobTitle' | 'biography' | 'phone'>>): Promise<void> {
    await tx.manager.update(PersonRow, { id }, changes);
  }
}
