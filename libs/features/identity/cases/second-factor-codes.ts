import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { DomainError } from '@grappe/platform/kernel';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { stepOf } from '../domain/authenticator-app';
import { SecurityChanged } from '../domain/events';

/** What a person types as second factor: the six digits of the app, or a recovery code. */
@Injectable()
export class SecondFactorCodes {
  constructor(private readonly secondFactors: SecondFactorRepository) {}

  /** Whether codes are asked of the person at all. */
  has(tx: Tx, personId: string): Promise<boolean> {
    return this.secondFactors.has(tx, personId);
  }

  /** Uses the code up, or WRONG_CODE. */
  async use(tx: Tx, personId: string, typed: string): Promise<void> {
    const code = typed.replace(/\s/g, '');
    if (/^\d{6}$/.test(code)) return this.useApp(tx, personId, code, { confirmed: true });
    if (!(await this.secondFactors.useRecoveryCode(tx, personId, code))) throw wrongCode();
    tx.record(SecurityChanged({ personId, change: 'RECOVERY_CODE_USED' }));
  }

  /** Takes a code of an app that is in use, or of one that is just being set up. */
  async useApp(tx: Tx, personId: string, code: string, { confirmed }: { readonly confirmed: boolean }): Promise<void> {
    const app = await this.secondFactors.app(tx, personId);
    const usable = app && (app.confirmedAt !== null) === confirmed;
    const step = usable ? await stepOf(code, app.secret, app.lastStep, tx.at) : null;
    if (step === null) throw wrongCode();
    await this.secondFactors.updateApp(tx, personId, { lastStep: step, ...(confirmed ? {} : { confirmedAt: tx.at }) });
  }
}

const wrongCode = (): DomainError => new DomainError('WRONG_CODE', {}, 'code');
