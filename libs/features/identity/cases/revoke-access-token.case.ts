import { Injectable } from '@nestjs/common';
import { id, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge, NotFound } from '@grappe/platform/kernel';
import { AccessTokenRevoked } from '../domain/events';
import { AccessTokenRepository } from '../data/access-token.repository';

/** Takes back a token that one made; from then on it proves nothing. */
@Injectable()
export class RevokeAccessToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accessTokens: AccessTokenRepository,
  ) {}

  async run(reader: Reader, accessTokenId: string): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      if (!(await this.accessTokens.revoke(tx, actor.personId, judge(id, accessTokenId)))) throw new NotFound();
      tx.record(AccessTokenRevoked({ personId: actor.personId }));
    });
  }
}
