import { Injectable } from '@nestjs/common';
import { createAccessTokenInput, type Reader, type TokenScope } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, newId } from '@grappe/platform/kernel';
import { AccessTokenRepository } from '../data/access-token.repository';
import { accessTokenPrefix, newSecret } from '../domain/secret';

const millisecondsPerDay = 86_400_000;

/** Makes a token for a client program; its secret is shown this once. */
@Injectable()
export class CreateAccessToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accessTokens: AccessTokenRepository,
  ) {}

  async run(reader: Reader, input: { name: string; scopes: TokenScope[]; expiresInDays: number }): Promise<{ accessTokenId: string; secret: string }> {
    const actor = actingAlone(reader);
    const { name, scopes, expiresInDays } = judge(createAccessTokenInput, input);
    return this.uow.run(actor, async (tx) => {
      const { secret, hash } = newSecret(accessTokenPrefix);
      const accessTokenId = newId();
      const expiresAt = new Date(tx.at.getTime() + expiresInDays * millisecondsPerDay);
      await this.accessTokens.insert(tx, { id: accessTokenId, personId: actor.personId, secretHash: hash, name, scopes, createdAt: tx.at, lastUsedAt: null, expiresAt, revokedAt: null });
      return { accessTokenId, secret };
    }, 'SECRET');
  }
}
