import { Injectable } from '@nestjs/common';
import { changePasswordInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, found, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { ChoosePassword } from './choose-password';
import { FreshProof } from './fresh-proof';
import { RotateSession } from './rotate-session.case';
import type { OpenedSession } from './sign-in.case';

/** A person who is signed in chooses another password, or their first. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly freshProof: FreshProof,
    private readonly choosePassword: ChoosePassword,
    private readonly rotateSession: RotateSession,
  ) {}

  /** The session in which it was chosen, with another secret. */
  async run(reader: Reader, input: { currentPassword?: string | null; password: string }): Promise<OpenedSession> {
    const { currentPassword, password } = judge(changePasswordInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      await this.freshProof.requireOrPassword(tx, reader, found(await this.persons.find(tx, actor.personId)), currentPassword);
      await this.choosePassword.within(tx, actor.personId, password, reader.sessionId);
      return this.rotateSession.within(tx, found(reader.sessionId));
    }, 'SECRET');
  }
}
