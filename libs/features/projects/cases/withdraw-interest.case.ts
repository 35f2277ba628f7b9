import { Injectable } from '@nestjs/common';
import { withdrawInterestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, judge } from '@grappe/platform/kernel';
import { InterestWithdrawn } from '../domain/events';
import { interestRoles } from '../domain/request.policies';
import { RequestWork } from './request-work';

/** An organisation takes its interest back; a file that was opened to it closes. */
@Injectable()
export class WithdrawInterest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
  ) {}

  async run(reader: Reader, input: { expressionOfInterestId: string }): Promise<{ projectId: string }> {
    const { expressionOfInterestId } = judge(withdrawInterestInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, interest } = await this.work.openInterest(tx, reader, expressionOfInterestId);
      allow(interestRoles(reader, { ...interest, leadOrganisationId: project.leadOrganisationId, stage: project.stage }).applies);
      tx.actFor(interest.organisationId);
      tx.record(InterestWithdrawn(await this.work.moveInterest(tx, project, interest, 'WITHDRAWN')));
      return { projectId: project.id };
    });
  }
}
