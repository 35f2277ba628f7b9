import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { editProjectInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge, StaleVersion } from '@grappe/platform/kernel';
import { AudienceLists } from '../data/audience-lists.repository';
import { ProjectRepository } from '../data/project.repository';
import { UndertakingRepository } from '../data/undertaking.repository';
import { namesOf, requireBeyondDraft, requireSomebody, speaksToTheSame } from '../domain/audience';
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
    private readonly lists: AudienceLists,
  ) {}

  async run(reader: Reader, input: z.input<typeof editProjectInput>): Promise<void> {
    const { projectId, version, audience, namedOrganisationIds, call, sealed, ...texts } = judge(editProjectInput, input);
    await this.uow.run(actingAlone(reader), async (tx) => {
      const { project, facts } = found(await this.projects.openForUpdate(tx, reader, projectId));
      const can = projectCan(reader, facts);
      const formerAudience = { audience: project.audience, workingGroupId: project.workingGroupId, namedOrganisationIds: await this.lists.of(tx, 'project', 'named_organisation', projectId) };
      const shown = {
        audience: audience ?? project.audience,
        workingGroupId: texts.workingGroupId === undefined ? project.workingGroupId : texts.workingGroupId,
        namedOrganisationIds: namedOrganisationIds ?? formerAudience.namedOrganisationIds,
      };
      const audienceChanged = !speaksToTheSame(formerAudience, shown);
      allow(can.edit && (!audienceChanged || can.exclude));
      tx.actFor(project.leadOrganisationId);
      if (project.version !== version) throw new StaleVersion();
      requireSomebody(shown);
      requireBeyondDraft(shown.audience, project.stage);
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
        audience: shown.audience,
        version: version + 1,
      });
      if (audienceChanged) await this.lists.keep(tx, 'project', 'named_organisation', projectId, namesOf(shown));
      tx.record(ProjectEdited({ projectId, clusterId: project.clusterId, formerAudience: audienceChanged ? formerAudience : null }));
      if (fileChanged) tx.record(ProjectFileChanged({ projectId, clusterId: project.clusterId, version: fileVersion }));
    });
  }
}
