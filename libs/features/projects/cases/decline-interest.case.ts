import { Injectable } from '@nestjs/common';
import { decideInterestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, judge } from '@grappe/platform/kernel';
import { InterestDeclined } from '../domain/events';
import { interestRoles } from '../domain/request.policies';
import { RequestWork } from './request-work';

/** The lead declines, with a reason if it gives one. It holds for this seat. */
@Injectable()
export class DeclineInterest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
  ) {}

  async run(reader: Reader, input: { expressionOfInterestId: string; reason?: string | null }): Promise<{ projectId: string }> {
    const { expressionOfInterestId, reason } = judge(decideInterestInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, interest } = await this.work.openInterest(tx, reader, expressionOfInterestId);
      allow(interestRoles(reader, { ...interest, leadOrganisationId: project.leadOrganisationId, stage: project.stage }).decides);
      tx.actFor(project.leadOrganisationId);
      tx.record(InterestDeclined(await this.work.moveInterest(tx, project, interest, 'DECLINED', reason ?? null)));
      return { projectId: project.id };
    });
  }
}
