import { Injectable } from '@nestjs/common';
import { useMailLinkInput } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { found, judge, system } from '@grappe/platform/kernel';
import { MailLinks } from './mail-links';
import { SignIn, type OpenedSession } from './sign-in.case';

/** A person shows that they read their mail and gets a session. */
@Injectable()
export class SignInByLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: MailLinks,
    private readonly signIn: SignIn,
  ) {}

  async run(input: { token: string }, device: string | null): Promise<OpenedSession> {
    const { token } = judge(useMailLinkInput, input);
    return this.uow.run(system, async (tx) => {
      const { personId } = await this.links.use(tx, 'SIGN_IN', token);
      return this.signIn.open(tx, found(personId), device);
    });
  }
}
