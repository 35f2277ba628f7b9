import { Injectable } from '@nestjs/common';
import { changeEmailInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { passwordMatches } from '../domain/password';
import { MailLinks } from './mail-links';

/** A person wants another address: nothing changes until they have opened the link that is sent there. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly links: MailLinks,
  ) {}

  async run(reader: Reader, input: { email: string; currentPassword: string }): Promise<void> {
    const { email, currentPassword } = judge(changeEmailInput, input);
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const person = found(await this.persons.find(tx, actor.personId));
      if (!(await passwordMatches(person.passwordHash, currentPassword))) throw new DomainError('WRONG_PASSWORD', {}, 'currentPassword');
      this.links.ask(tx, { purpose: 'CHANGE_EMAIL', email, personId: person.id, language: person.language });
    }, 'SECRET');
  }
}
