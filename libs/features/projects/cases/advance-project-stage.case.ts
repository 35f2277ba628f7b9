import { Injectable } from '@nestjs/common';
import { advanceProjectStageInput, type ProjectStage, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { ProjectStageChanged } from '../domain/events';
import { requireBeyondDraft } from '../domain/audience';
import { projectStageLifecycle, requireFor, seeksPartners } from '../domain/project-stage.lifecycle';
import { OpenRequests } from './open-requests';

/** The lead publishes the call, forms the consortium, starts, completes or abandons the project. */
@Injectable()
export class AdvanceProjectStage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly requests: OpenRequests,
  ) {}

  async run(reader: Reader, input: { projectId: string; stage: ProjectStage }): Promise<void> {
    const { projectId, stage } = judge(advanceProjectStageInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project } = found(await this.projects.openForUpdate(tx, reader, projectId));
      allow(mayBind(reader, project.leadOrganisationId));
      tx.actFor(project.leadOrganisationId);
      const moved = projectStageLifecycle.move(project.stage, stage);
      requireBeyondDraft(project.audience, moved);
      requireFor(moved, await this.projects.seatStanding(tx, projectId));
      await this.projects.update(tx, projectId, { stage: moved });
      tx.record(ProjectStageChanged({ projectId, clusterId: project.clusterId, from: project.stage, to: moved }));
      if (seeksPartners(project.stage) && !seeksPartners(moved)) await this.requests.endAll(tx, project);
    });
  }
}
