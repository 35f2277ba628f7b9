import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import type { ProjectRow } from '../data/project.entity';
import type { UndertakingRow } from '../data/undertaking.entity';
import { UndertakingRepository } from '../data/undertaking.repository';
import { UndertakingProposed, UndertakingWithdrawn, type UndertakingAddress } from '../domain/events';
import { undertakingLifecycle } from '../domain/undertaking.lifecycle';

/** Opens a project's file to an organisation, and closes it: the two ends of an entry of the register. The project's row must be held. */
@Injectable()
export class Undertakings {
  constructor(private readonly undertakings: UndertakingRepository) {}

  /** The organisation may read the file once it has accepted the undertaking. Where one stands already, that one counts. @returns its id */
  async propose(tx: Tx, project: ProjectRow, organisationId: string, { alone }: { alone: boolean }): Promise<string> {
    const standing = await this.undertakings.standing(tx, project.id, organisationId);
    if (standing) return standing.id;
    const undertaking: UndertakingRow = {
      id: newId(),
      projectId: project.id,
      organisationId,
      status: 'PROPOSED',
      proposedAt: tx.at,
      proposedByPersonId: tx.actor.personId,
      answeredAt: null,
      answeredByPersonId: null,
      textVersion: null,
      withdrawnAt: null,
      withdrawnByPersonId: null,
      withdrawalReason: null,
    };
    await this.undertakings.insert(tx, undertaking);
    tx.record(UndertakingProposed({ ...undertakingAddress(project, undertaking), alone }));
    return undertaking.id;
  }

  /** The file is closed to the organisation, if it was open. */
  async end(tx: Tx, project: ProjectRow, organisationId: string): Promise<void> {
    const standing = await this.undertakings.standing(tx, project.id, organisationId);
    if (standing) await this.withdraw(tx, project, standing, { alone: false, reason: null });
  }

  async withdraw(tx: Tx, project: ProjectRow, undertaking: UndertakingRow, { alone, reason }: { alone: boolean; reason: string | null }): Promise<void> {
    const status = undertakingLifecycle.move(undertaking.status, 'WITHDRAWN');
    await this.undertakings.update(tx, undertaking.id, { status, withdrawnAt: tx.at, withdrawnByPersonId: tx.actor.personId, withdrawalReason: reason });
    tx.record(UndertakingWithdrawn({ ...undertakingAddress(project, undertaking), alone, reason }));
  }
}

export const undertakingAddress = ({ id: projectId, clusterId }: ProjectRow, { id: undertakingId, organisationId }: UndertakingRow): UndertakingAddress => ({
  undertakingId,
  projectId,
  clusterId,
  organisationId,
});
