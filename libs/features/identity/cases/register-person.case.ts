import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { email, Language, name, password } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { judge, newId } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { hashOfNewPassword } from '../domain/password';

const registration = z.object({ email, name, password: password.nullable(), language: z.enum(Language), operator: z.boolean().default(false) });

/**
 * Makes the account of a person within another case, which has proved the mail or vouches for it: an invitation accepted, a registration
 * completed, an operator created, an import. There are no accounts with an unproved mail.
 */
@Injectable()
export class RegisterPerson {
  constructor(private readonly persons: PersonRepository) {}

  /**
   * The new person's id; the mail must be free (see `PersonRepository.findByEmail`).
   * @param personId where the act that makes the account is already theirs
   */
  async within(tx: Tx, input: z.input<typeof registration>, personId = newId()): Promise<string> {
    const person = judge(registration, input);
    await this.persons.insert(tx, {
      id: personId,
      email: person.email,
      name: person.name,
      jobTitle: null,
      biography: null,
      phone: null,
      leftAt: null,
      language: person.language,
      operator: person.operator,
      passwordHash: person.password === null ? null : await hashOfNewPassword(person.password, person),
      createdAt: tx.at,
    });
    return personId;
  }
}
