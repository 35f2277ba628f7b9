import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { dismissReportInput, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { ReportRepository } from '../data/report.repository';
import { mayModerate } from '../domain/moderation.policy';
import { ModerationWork } from './moderation-work';

/** An animateur or chair finds nothing wrong with a message that was reported; who reported it is told. */
@Injectable()
export class DismissReport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: ModerationWork,
    private readonly reports: ReportRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof dismissReportInput>): Promise<void> {
    const actor = actingAlone(reader);
    const { reportId, reason } = judge(dismissReportInput, input);
    await this.uow.run(actor, async (tx) => {
      const report = found(await this.reports.findVisibleForUpdate(tx, reader, reportId));
      const moderates = await this.reports.moderates(tx, reader, report.channelId);
      allow(mayModerate(reader, { clusterId: report.clusterId, authorPersonId: report.messageAuthorPersonId, moderates, reported: true }));
      await this.work.decide(tx, reader, report, 'DISMISSED', reason);
    });
  }
}
