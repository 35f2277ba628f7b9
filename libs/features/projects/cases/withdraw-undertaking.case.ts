import { Injectable } from '@nestjs/common';
import { withdrawUndertakingInput, type Reader } from '@grappe/contracts';
import { mayBind } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, judge } from '@grappe/platform/kernel';
import { RequestWork } from './request-work';
import { Undertakings } from './undertakings';

/** The lead closes the file to an organisation, at once. What it undertook holds; what it has read stays in the register. */
@Injectable()
export class WithdrawUndertaking {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: RequestWork,
    private readonly undertakings: Undertakings,
  ) {}

  async run(reader: Reader, input: { undertakingId: string; reason?: string | null }): Promise<{ projectId: string }> {
    const { undertakingId, reason } = judge(withdrawUndertakingInput, input);
    return this.uow.run(actingAlone(reader), async (tx) => {
      const { project, undertaking } = await this.work.openUndertaking(tx, reader, undertakingId);
      allow(mayBind(reader, project.leadOrganisationId));
      tx.actFor(project.leadOrganisationId);
      await this.undertakings.withdraw(tx, project, undertaking, { alone: true, reason: reason ?? null });
      return { projectId: project.id };
    });
  }
}
