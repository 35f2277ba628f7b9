import { Injectable } from '@nestjs/common';
import { elevationInput, limits, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, DomainError, found, judge, system } from '@grappe/platform/kernel';
import type { ElevationRow } from '../data/elevation.entity';
import { ElevationRepository } from '../data/elevation.repository';
import { ElevationEnded } from '../domain/events';

/** An elevation ends: by the hand of whom it lets read, or by the clock. */
@Injectable()
export class EndElevation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly elevations: ElevationRepository,
  ) {}

  async run(reader: Reader, input: { elevationId: string }): Promise<{ elevationId: string }> {
    const { elevationId } = judge(elevationInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      const elevation = await this.elevations.findForUpdate(tx, elevationId);
      const own = found(elevation?.personId === actor.personId ? elevation : null);
      if (own.endsAt <= tx.at) throw new DomainError('ALREADY_DONE');
      await this.elevations.end(tx, own.id);
      await this.record(tx, own);
      return { elevationId };
    });
  }

  /** Its hours are over: says so, unless it has been ended before. */
  async byClock(elevationId: string): Promise<void> {
    await this.uow.run(system, async (tx) => {
      const elevation = await this.elevations.findForUpdate(tx, elevationId);
      if (elevation && elevation.endsAt.getTime() === elevation.startedAt.getTime() + limits.elevationHours * 3_600_000) await this.record(tx, elevation);
    });
  }

  private async record(tx: Tx, { id: elevationId, projectId, personId }: ElevationRow): Promise<void> {
    tx.record(ElevationEnded({ elevationId, projectId, clusterId: await this.elevations.clusterOf(tx, projectId), personId }));
  }
}
