import { Injectable } from '@nestjs/common';
import { decideInterestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, judge } from '@grappe/platform/kernel';
import { InterestAccepted } from '../domain/events';
import { seeksPartners } from '../domain/project-stage.lifecycle';
import { interestRoles } from '../domain/request.policies';
import { Consortium } from './consortium';
import { RequestWork } from './request-work';

/** The lead accepts an organisation: it wanted to, so it is a partner from now on. */
@Injectable()
export class AcceptInterest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
    private readonly consortium: Consortium,
  ) {}

  async run(reader: Reader, input: { expressionOfInterestId: string; reason?: string | null }): Promise<{ projectId: string }> {
    const { expressionOfInterestId, reason } = judge(decideInterestInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, interest } = await this.work.openInterest(tx, reader, expressionOfInterestId);
      allow(interestRoles(reader, { ...interest, leadOrganisationId: project.leadOrganisationId, stage: project.stage }).decides);
      tx.actFor(project.leadOrganisationId);
      const accepted = await this.work.moveInterest(tx, project, interest, 'ACCEPTED', reason ?? null);
      if (!seeksPartners(project.stage)) throw new DomainError('NOT_IN_CALL');
      await this.consortium.join(tx, project, interest.organisationId, interest.seatId);
      tx.record(InterestAccepted(accepted));
      return { projectId: project.id };
    });
  }
}
