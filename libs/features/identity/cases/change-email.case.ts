import { Injectable } from '@nestjs/common';
import { changeEmailInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { FreshProof } from './fresh-proof';
import { MailLinks } from './mail-links';

/** A person wants another address: nothing changes until they have opened the link that is sent there. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly freshProof: FreshProof,
    private readonly links: MailLinks,
  ) {}

  async run(reader: Reader, input: { email: string; currentPassword?: string | null }): Promise<void> {
    const { email, currentPassword } = judge(changeEmailInput, input);
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      const person = found(await this.persons.find(tx, actor.personId));
      await this.freshProof.requireOrPassword(tx, reader, person, currentPassword);
      this.links.ask(tx, { purpose: 'CHANGE_EMAIL', email, personId: person.id, language: person.language });
    }, 'SECRET');
  }
}
