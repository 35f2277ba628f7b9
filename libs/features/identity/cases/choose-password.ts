import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@grappe/platform/config';
import type { Tx } from '@grappe/platform/database';
import { found } from '@grappe/platform/kernel';
import { sendMail } from '@grappe/platform/mail';
import { PersonRepository } from '../data/person.repository';
import { PasswordChanged } from '../domain/events';
import { noticeMail } from '../domain/identity.mails';
import { hashOfNewPassword } from '../domain/password';
import { EndSessions } from './end-sessions.case';
import { MailLinks } from './mail-links';

/** What follows when a person has a new password, within the case that let them choose it. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly persons: PersonRepository,
    private readonly links: MailLinks,
    private readonly endSessions: EndSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Sets the password, or WEAK_PASSWORD. Whoever knew the old one is out: sessions end, and links that were sent open nothing.
   * @param keptSessionId the session in which it was chosen
   */
  async within(tx: Tx, personId: string, password: string, keptSessionId: string | null): Promise<void> {
    const person = found(await this.persons.find(tx, personId));
    await this.persons.update(tx, personId, { passwordHash: await hashOfNewPassword(password, person) });
    await this.links.closeAllOf(tx, personId);
    await this.endSessions.allBut(tx, personId, keptSessionId);
    tx.record(PasswordChanged({ personId }));
    await sendMail(tx, person.email, noticeMail('passwordChanged', person.language, this.config.publicUrl));
  }
}
