import { Injectable } from '@nestjs/common';
import { askForMailLinkInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { judge, system } from '@grappe/platform/kernel';
import { MailLinks } from './mail-links';

/** Somebody who cannot show a password asks for a link to their address: to sign in, or to choose a new password. */
@Injectable()
export class AskForMailLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: MailLinks,
  ) {}

  async run(reader: Reader, purpose: 'SIGN_IN' | 'RESET_PASSWORD', input: { email: string }, browser: string): Promise<void> {
    const { email } = judge(askForMailLinkInput, input);
    await this.uow.run(system, (tx) => Promise.resolve(this.links.ask(tx, { purpose, email, browser, language: reader.language })));
  }
}
