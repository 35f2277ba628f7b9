import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ReportStatus, type Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { Reads, ReadValue, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { DismissReport } from '../cases/dismiss-report.case';
import { ModerationQueries } from '../cases/moderation.queries';
import { ReportMessage } from '../cases/report-message.case';
import { reportCan, type ReportFacts } from '../domain/moderation.policy';
import { DismissReportInput, Report, ReportConnection, ReportMessageInput, ReportPayload, ReportPermissions } from './moderation.types';

@Resolver(() => Report)
export class ReportsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ModerationQueries,
    private readonly reportCase: ReportMessage,
    private readonly dismissCase: DismissReport,
  ) {}

  @Query(() => ReportConnection, { description: 'Those that one decides on, and those that one sent; newest first.' })
  @Access('PERSON')
  reports(
    @Args('clusterId', { type: () => ID, nullable: true, description: 'Those of this cluster; absent: all.' }) clusterId: string | null,
    @Args('status', { type: () => [ReportStatus], nullable: true, description: 'In one of these; absent: in any.' }) status: ReportStatus[] | null,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.reports(reader, { clusterId, status }, page, selection);
  }

  @Mutation(() => ReportPayload, { description: 'Hands a message over to those who decide.' })
  @Access('PERSON')
  async reportMessage(
    @Args('input') input: ReportMessageInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.changed(reader, selection, await this.reportCase.run(reader, input));
  }

  @Mutation(() => ReportPayload, { description: 'Finds nothing wrong with what was reported.' })
  @Access('PERSON')
  async dismissReport(
    @Args('input') input: DismissReportInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.dismissCase.run(reader, input);
    return this.changed(reader, selection, input.reportId);
  }

  @ResolveField(() => ReportPermissions, { description: 'What the reader may do with it; the same rules decide when they try.' })
  viewerCan(@ReadValue() facts: ReportFacts, @CurrentReader() reader: Reader): ReportPermissions {
    return reportCan(reader, facts);
  }

  private changed(reader: Reader, selection: readonly Selected[], reportId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { report: ['Report', reportId] });
  }
}
