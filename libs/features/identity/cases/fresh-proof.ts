import { Injectable } from '@nestjs/common';
import { limits, type Reader } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { DomainError, found, signedIn } from '@grappe/platform/kernel';
import type { Person } from '../domain/person';
import { passwordMatches } from '../domain/password';
import { SessionRepository } from '../data/session.repository';

/** Asked of whatever could lock a person out of their account, or somebody else in: a browser left open is not enough. */
@Injectable()
export class FreshProof {
  constructor(private readonly sessions: SessionRepository) {}

  /** Passes within minutes of having signed in or proved it again; else FRESH_PROOF_NEEDED. */
  async require(tx: Tx, reader: Reader): Promise<{ personId: string; sessionId: string }> {
    const personId = signedIn(reader);
    if (reader.sessionId === null) throw new DomainError('SESSION_ONLY');
    const session = found(await this.sessions.find(tx, reader.sessionId));
    if (session.provedAt.getTime() < tx.at.getTime() - limits.freshProofMinutes * 60_000) throw new DomainError('FRESH_PROOF_NEEDED');
    return { personId, sessionId: session.id };
  }

  /** Passes who shows the password of the account, or else is WRONG_PASSWORD; where the account has none, by a fresh proof of another kind. */
  async requireOrPassword(tx: Tx, reader: Reader, { passwordHash }: Pick<Person, 'passwordHash'>, shown: string | null | undefined): Promise<void> {
    if (passwordHash === null) await this.require(tx, reader);
    else if (!(await passwordMatches(passwordHash, shown ?? ''))) throw new DomainError('WRONG_PASSWORD', {}, 'currentPassword');
  }
}
