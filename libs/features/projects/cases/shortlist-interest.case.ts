import { Injectable } from '@nestjs/common';
import { decideInterestInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, judge } from '@grappe/platform/kernel';
import { InterestShortlisted } from '../domain/events';
import { seeksPartners } from '../domain/project-stage.lifecycle';
import { interestRoles } from '../domain/request.policies';
import { RequestWork } from './request-work';

/** The lead wants to know more of an organisation: the project's file opens to it. */
@Injectable()
export class ShortlistInterest {
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
      if (!seeksPartners(project.stage)) throw new DomainError('NOT_IN_CALL');
      tx.record(InterestShortlisted(await this.work.moveInterest(tx, project, interest, 'SHORTLISTED', reason ?? null)));
      return { projectId: project.id };
    });
  }
}
