import { Injectable } from '@nestjs/common';
import { resetPasswordInput } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { found, judge, system } from '@grappe/platform/kernel';
import { ChoosePassword } from './choose-password';
import { MailLinks } from './mail-links';

/** A person who reads their mail chooses a new password, and then signs in with it like everybody. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: MailLinks,
    private readonly choosePassword: ChoosePassword,
  ) {}

  async run(input: { token: string; password: string }): Promise<void> {
    const { token, password } = judge(resetPasswordInput, input);
    await this.uow.run(system, async (tx) => {
      const { personId } = await this.links.use(tx, 'RESET_PASSWORD', token);
      await this.choosePassword.within(tx, found(personId), password, null);
    });
  }
}
