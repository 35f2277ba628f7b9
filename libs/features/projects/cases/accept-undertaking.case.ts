import { Injectable } from '@nestjs/common';
import { acceptUndertakingInput, currentUndertaking, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, judge, StaleVersion } from '@grappe/platform/kernel';
import { UndertakingRepository } from '../data/undertaking.repository';
import { UndertakingAccepted } from '../domain/events';
import { undertakingLifecycle } from '../domain/undertaking.lifecycle';
import { RequestWork } from './request-work';
import { undertakingAddress } from './undertakings';

/** Who binds the organisation accepts the undertaking, and nobody for them: from now on it reads the file. It names the text that it has read. */
@Injectable()
export class AcceptUndertaking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
    private readonly undertakings: UndertakingRepository,
  ) {}

  async run(reader: Reader, input: { undertakingId: string; textVersion: number }): Promise<{ projectId: string }> {
    const { undertakingId, textVersion } = judge(acceptUndertakingInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const { project, undertaking } = await this.work.openUndertaking(tx, reader, undertakingId);
      allow(mayBind(reader, undertaking.organisationId));
      tx.actFor(undertaking.organisationId);
      const status = undertakingLifecycle.move(undertaking.status, 'ACCEPTED');
      if (textVersion !== currentUndertaking.version) throw new StaleVersion();
      await this.undertakings.update(tx, undertakingId, { status, textVersion, answeredAt: tx.at, answeredByPersonId: actor.personId });
      tx.record(UndertakingAccepted(undertakingAddress(project, undertaking)));
      return { projectId: project.id };
    });
  }
}
