import { Injectable } from '@nestjs/common';
import { signInWithPasskeyInput } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { judge, system } from '@grappe/platform/kernel';
import { PasskeyProof, type PasskeyQuestion } from './passkey-proof';
import { SignIn, type OpenedSession } from './sign-in.case';

/** A person shows a passkey and is signed in, without mail or password; also as the second step after them. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly proof: PasskeyProof,
    private readonly signIn: SignIn,
  ) {}

  begin(): Promise<PasskeyQuestion> {
    return this.uow.run(system, (tx) => this.proof.question(tx), 'SECRET');
  }

  async run(input: { passkey: unknown }, userAgent: string | null): Promise<OpenedSession> {
    const { passkey } = judge(signInWithPasskeyInput, input);
    return this.uow.run(system, async (tx) => this.signIn.open(tx, await this.proof.personOf(tx, passkey), userAgent, { strong: true }), 'SECRET');
  }
}
