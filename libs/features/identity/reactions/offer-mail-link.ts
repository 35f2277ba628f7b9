import { Inject, Injectable } from '@nestjs/common';
import { limits } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { UnitOfWork } from '@grappe/platform/database';
import { Task } from '@grappe/platform/jobs';
import { newId, system } from '@grappe/platform/kernel';
import { sendMail } from '@grappe/platform/mail';
import { offerMailLinkTask, type AskedMailLink } from '../cases/mail-links';
import { MailLinkRepository } from '../data/mail-link.repository';
import { PersonRepository } from '../data/person.repository';
import { linkMail, noticeMail } from '../domain/identity.mails';
import { newSecret } from '../domain/secret';

/** Looks up an address for which a link was asked, and mails what is right for it. */
@Injectable()
export class OfferMailLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: MailLinkRepository,
    private readonly persons: PersonRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Task(offerMailLinkTask)
  async offer({ purpose, email, language, personId, opens, title, browserHash }: AskedMailLink & { browserHash: string | null }): Promise<void> {
    await this.uow.run(system, async (tx) => {
      const known = await this.persons.findByEmail(tx, email);
      const forAccount = purpose === 'SIGN_IN' || purpose === 'RESET_PASSWORD';
      // Who has no account gets no mail: anyone can type any address.
      if (forAccount && !known) return;
      // Nobody makes a second account for an address, nor takes that of another.
      if (!forAccount && known) return sendMail(tx, known.email, noticeMail('knownAddress', known.language, `${this.config.publicUrl}/sign-in`));
      const { secret, hash } = newSecret();
      await this.links.insert(tx, {
        id: newId(),
        purpose,
        email,
        personId: known?.id ?? personId ?? null,
        opens: opens ?? null,
        secretHash: hash,
        browserHash: browserHash === null ? null : Buffer.from(browserHash, 'base64url'),
        createdAt: tx.at,
        expiresAt: new Date(tx.at.getTime() + limits.mailLinkMinutes[purpose] * 60_000),
        usedAt: null,
      });
      const url = `${this.config.publicUrl}/link/${secret}`;
      return sendMail(tx, email, linkMail(purpose, known?.language ?? language, { url, title: title ?? '' }));
    });
  }
}
