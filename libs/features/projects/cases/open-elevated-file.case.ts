import { Injectable } from '@nestjs/common';
import { elevationInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { ElevationRepository } from '../data/elevation.repository';
import { UndertakingRepository } from '../data/undertaking.repository';
import { ElevatedFileRead } from '../domain/events';
import { oversees } from '../domain/project.policy';
import type { ProjectFile } from '../domain/undertaking';

/** Whoever has elevated themself reads the file: by this door alone, so that what the register does not say has not been read. */
@Injectable()
export class OpenElevatedFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly elevations: ElevationRepository,
    private readonly undertakings: UndertakingRepository,
  ) {}

  async run(reader: Reader, input: { elevationId: string }): Promise<ProjectFile> {
    const { elevationId } = judge(elevationInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const { clusterId, ...file } = found(await this.elevations.handOver(tx, reader, elevationId));
      allow(oversees(reader, clusterId));
      await this.undertakings.insertReading(tx, { undertakingId: null, elevationId, personId: actor.personId, fileVersion: file.version });
      tx.record(ElevatedFileRead({ elevationId, projectId: file.projectId, clusterId, personId: actor.personId, version: file.version }));
      return file;
    }, 'SECRET'); // each answer is a reading, which the end must still be able to stop
  }
}
