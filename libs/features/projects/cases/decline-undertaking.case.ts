import { Injectable } from '@nestjs/common';
import { answerUndertakingInput, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, judge } from '@grappe/platform/kernel';
import { UndertakingRepository } from '../data/undertaking.repository';
import { UndertakingDeclined } from '../domain/events';
import { undertakingLifecycle } from '../domain/undertaking.lifecycle';
import { RequestWork } from './request-work';
import { undertakingAddress } from './undertakings';

/** The organisation does not undertake it: the file stays closed, until somebody who binds it accepts after all. */
@Injectable()
export class DeclineUndertaking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
    private readonly undertakings: UndertakingRepository,
  ) {}

  async run(reader: Reader, input: { undertakingId: string }): Promise<{ projectId: string }> {
    const { undertakingId } = judge(answerUndertakingInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const { project, undertaking } = await this.work.openUndertaking(tx, reader, undertakingId);
      allow(mayBind(reader, undertaking.organisationId));
      tx.actFor(undertaking.organisationId);
      const status = undertakingLifecycle.move(undertaking.status, 'DECLINED');
      await this.undertakings.update(tx, undertakingId, { status, answeredAt: tx.at, answeredByPersonId: actor.personId });
      tx.record(UndertakingDeclined(undertakingAddress(project, undertaking)));
      return { projectId: project.id };
    });
  }
}
