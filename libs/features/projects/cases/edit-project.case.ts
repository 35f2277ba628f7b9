import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { editProjectInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge, StaleVersion } from '@grappe/platform/kernel';
import { ProjectRepository } from '../data/project.repository';
import { UndertakingRepository } from '../data/undertaking.repository';
import { ProjectEdited, ProjectFileChanged } from '../domain/events';
import { projectCan } from '../domain/project.policy';
import { callColumns, ProjectParts } from './project-parts';

/** Somebody of the lead changes the project's texts; another file is another version of it. For whom they are is decided by those who bind the lead. */
@Injectable()
export class EditProject {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: ProjectRepository,
    private readonly parts: ProjectParts,
    private readonly undertakings: UndertakingRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof editProjectInput>): Promise<void> {
    const { projectId, version, audience, call, sealed, ...texts } = judge(editProjectInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      const can = projectCan(reader, facts);
      const audienceChanged = Boolean(audience) && audience !== project.audience;
      allow(can.edit && (!audienceChanged || can.exclude));
      tx.actFor(project.leadOrganisationId);
      if (project.version !== version) throw new StaleVersion();
      await this.parts.requireAnchors(tx, reader, project.clusterId, texts);
      const file = { description: texts.description ?? project.description, sealed: sealed ?? project.sealed };
      const fileChanged = file.description !== project.description || file.sealed !== project.sealed;
      if (fileChanged) await this.undertakings.keepFormerFile(tx, project);
      const fileVersion = project.fileVersion + (fileChanged ? 1 : 0);
      await this.projects.update(tx, projectId, {
        ...texts,
        ...file,
        fileVersion,
        ...(call === undefined ? {} : callColumns(call)),
        ...(audience ? { audience } : {}),
        version: version + 1,
      });
      tx.record(ProjectEdited({ projectId, clusterId: project.clusterId, audienceChanged }));
      if (fileChanged) tx.record(ProjectFileChanged({ projectId, clusterId: project.clusterId, version: fileVersion }));
    });
  }
}
