import { Injectable } from '@nestjs/common';
import { leaveGrappeInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { DomainError, found, judge, signedIn } from '@grappe/platform/kernel';
import { sendMail } from '@grappe/platform/mail';
import { PersonRepository } from '../data/person.repository';
import { PersonalDataRepository } from '../data/personal-data.repository';
import { PersonForgotten } from '../domain/events';
import { noticeMail } from '../domain/identity.mails';
import { departedEmail, departedName } from '../domain/personal-data';
import { EndSessions } from './end-sessions.case';
import { FreshProof } from './fresh-proof';
import { PersonalDataRegistry } from './personal-data.registry';

/**
 * A person deletes their account. What they did for their organisations stays, by a person who has left; everything else that is theirs goes.
 * Features may refuse (LAST_OWNER).
 */
@Injectable()
export class LeaveGrappe {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly personalData: PersonalDataRepository,
    private readonly registry: PersonalDataRegistry,
    private readonly endSessions: EndSessions,
    private readonly freshProof: FreshProof,
  ) {}

  /** @param input the address of the account, typed to confirm it; else OTHER_ADDRESS */
  async run(reader: Reader, input: { email: string }): Promise<void> {
    const { email: typed } = judge(leaveGrappeInput, input);
    await this.uow.run({ personId: signedIn(reader), organisationId: null }, async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      const { email, language } = found(await this.persons.find(tx, personId));
      if (typed.toLowerCase() !== email.toLowerCase()) throw new DomainError('OTHER_ADDRESS', {}, 'email');
      await this.registry.takeLeave(tx, personId);
      await this.endSessions.allBut(tx, personId, null);
      for (const data of this.registry.all()) if (data.afterwards === 'FORGOTTEN') await this.personalData.forget(tx, data, personId);
      await this.persons.update(tx, personId, { name: departedName.FR, email: departedEmail(personId), jobTitle: null, biography: null, phone: null, passwordHash: null, operator: false, leftAt: tx.at });
      await this.personalData.forgetMails(tx, email);
      tx.record(PersonForgotten({ personId }));
      await sendMail(tx, email, noticeMail('accountDeleted', language, ''));
    });
  }
}
