import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { RequestRepository } from '../data/request.repository';
import { UndertakingRepository } from '../data/undertaking.repository';
import { projectCan } from '../domain/project.policy';
import { Undertakings } from './undertakings';

/** The lead opens the file to an organisation, by itself and not with a shortlisting: it reads once it has accepted the undertaking. */
@Injectable()
export class ProposeUndertaking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly requests: RequestRepository,
    private readonly repository: UndertakingRepository,
    private readonly undertakings: Undertakings,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<{ undertakingId: string }> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(projectCan(reader, facts).disclose);
      tx.actFor(project.leadOrganisationId);
      if (organisationId === project.leadOrganisationId) throw new DomainError('ALREADY_DONE');
      found((await this.requests.isMember(tx, organisationId)) || null);
      if (await this.projects.excludes(tx, projectId, organisationId)) throw new DomainError('EXCLUDED_BY_YOU');
      const standing = await this.repository.standing(tx, projectId, organisationId);
      if (standing) throw new DomainError(standing.status === 'DECLINED' ? 'REFUSAL_HOLDS' : 'ALREADY_DONE');
      return { undertakingId: await this.undertakings.propose(tx, project, organisationId, { alone: true }) };
    });
  }
}
