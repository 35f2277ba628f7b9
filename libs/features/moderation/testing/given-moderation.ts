import { limits, type Reader } from '@grappe/contracts';
import type { Given } from '@grappe/features/clusters/testing';
import { valueIn } from '@grappe/platform/reads';
import { select } from '@grappe/testing';
import { ModerationQueries } from '../cases/moderation.queries';
import { ReportMessage } from '../cases/report-message.case';
import { reportCan, type ReportFacts, type ReportPermissions } from '../domain/moderation.policy';

/** A report as a reader sees it. */
export interface SeenReport {
  readonly id: string;
  readonly status: string;
  readonly messageBody: string;
  readonly viewerCan: ReportPermissions;
}

type SeenNode = { readonly $id: string; readonly $status: string; readonly $messageBody: string; readonly $viewerCan: ReportFacts };

/** Reports, made and read as members do. */
export class GivenModeration {
  constructor(private readonly app: Given) {}

  /** The id of the report. */
  report(reader: Reader, messageId: string): Promise<string> {
    return this.app.get(ReportMessage).run(reader, { messageId, reason: 'OFFENSIVE' });
  }

  /** The reports that a reader sees, newest first. */
  async reportsOf(reader: Reader): Promise<SeenReport[]> {
    const reports = await this.app.get(ModerationQueries).reports(reader, {}, { first: limits.pageSize }, select('nodes { id status messageBody viewerCan { decide } }'));
    return valueIn<readonly SeenNode[]>(reports, 'nodes').map((report) => ({
      id: report.$id,
      status: report.$status,
      messageBody: report.$messageBody,
      viewerCan: reportCan(reader, report.$viewerCan),
    }));
  }
}
