import { Injectable } from '@nestjs/common';
import { elevateInput, limits, type Reader } from '@grappe/contracts';
import { FreshProof } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, DomainError, found, judge, newId } from '@grappe/platform/kernel';
import { ElevationRepository } from '../data/elevation.repository';
import { ElevationStarted } from '../domain/events';
import { oversees } from '../domain/project.policy';

/** The job by which an elevation ends by itself. */
export const endElevationTask = 'end-elevation';

/** An animateur or operator takes the right to read a project's file, for a reason and some hours; those concerned are told at once. */
@Injectable()
export class Elevate {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly freshProof: FreshProof,
    private readonly elevations: ElevationRepository,
  ) {}

  async run(reader: Reader, input: { projectId: string; reason: string }): Promise<{ elevationId: string }> {
    const { projectId, reason } = judge(elevateInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { personId } = await this.freshProof.require(tx, reader);
      const { clusterId } = found(await this.elevations.reach(tx, reader, projectId));
      allow(oversees(reader, clusterId));
      if (await this.elevations.stands(tx, projectId, personId)) throw new DomainError('ELEVATED_ALREADY');
      const elevationId = newId();
      const endsAt = new Date(tx.at.getTime() + limits.elevationHours * 3_600_000);
      await this.elevations.insert(tx, { id: elevationId, projectId, personId, reason, startedAt: tx.at, endsAt });
      tx.record(ElevationStarted({ elevationId, projectId, clusterId, personId, reason }));
      tx.job(endElevationTask, { elevationId }, endsAt);
      return { elevationId };
    });
  }
}
