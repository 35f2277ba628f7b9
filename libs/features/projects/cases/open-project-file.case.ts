import { Injectable } from '@nestjs/common';
import { projectOrganisationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingFor, DomainError, found, judge } from '@grappe/platform/kernel';
import { UndertakingRepository } from '../data/undertaking.repository';
import { ProjectFileRead } from '../domain/events';
import type { ProjectFile } from '../domain/undertaking';

/**
 * A person reads a project's file for their organisation. For everyone but the lead this is its only door, so that the register knows of
 * every reading: what is handed over and what is written down is the same version, or neither happens.
 */
@Injectable()
export class OpenProjectFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly undertakings: UndertakingRepository,
  ) {}

  async run(reader: Reader, input: { projectId: string; organisationId: string }): Promise<ProjectFile> {
    const { projectId, organisationId } = judge(projectOrganisationInput, input);
    const actor = actingFor(reader, organisationId);
    return this.uow.run(actor, async (tx) => {
      const { file } = found(await this.undertakings.handOver(tx, reader, projectId, organisationId));
      if (!file) throw new DomainError('UNDERTAKING_REQUIRED');
      const { clusterId, undertakingId, ...handed } = file;
      if (undertakingId !== null) {
        await this.undertakings.insertReading(tx, { undertakingId, elevationId: null, personId: actor.personId, fileVersion: handed.version });
        tx.record(ProjectFileRead({ undertakingId, projectId, clusterId, organisationId, version: handed.version }));
      }
      return handed;
    }, 'SECRET'); // each answer is a reading, which a withdrawal must still be able to stop
  }
}
