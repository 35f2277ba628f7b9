import { Injectable } from '@nestjs/common';
import { useMailLinkInput } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { DomainError, found, judge, system } from '@grappe/platform/kernel';
import { sendMail } from '@grappe/platform/mail';
import { PersonRepository } from '../data/person.repository';
import { EmailChanged } from '../domain/events';
import { noticeMail } from '../domain/identity.mails';
import { MailLinks } from './mail-links';

/** A person has opened the link at their new address; the old one is told. */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly links: MailLinks,
  ) {}

  /** The address that is now the account's; LINK_CLOSED also where somebody has made an account for it meanwhile. */
  async run(input: { token: string }): Promise<string> {
    const { token } = judge(useMailLinkInput, input);
    return this.uow.run(system, async (tx) => {
      const { personId, email } = await this.links.use(tx, 'CHANGE_EMAIL', token);
      if (await this.persons.findByEmail(tx, email)) throw new DomainError('LINK_CLOSED');
      const person = found(await this.persons.find(tx, found(personId)));
      await this.persons.update(tx, person.id, { email });
      // Links to the old address would still open the account.
      await this.links.closeAllOf(tx, person.id);
      tx.record(EmailChanged({ personId: person.id }));
      await sendMail(tx, person.email, noticeMail('emailChanged', person.language, ''));
      return email;
    });
  }
}
