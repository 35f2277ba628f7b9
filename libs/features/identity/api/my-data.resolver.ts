import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ExportMyData } from '../cases/export-my-data.case';
import { IdentityQueries } from '../cases/identity.queries';
import { LeaveGrappe } from '../cases/leave-grappe.case';
import { DataExport, ExportMyDataInput, ExportMyDataPayload, LeaveGrappeInput, LeaveGrappePayload } from './my-data.types';
import { SessionCookie } from './session-cookie';

/** What is one's own to take along, and to have forgotten. */
@Resolver(() => DataExport)
export class MyDataResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly exportCase: ExportMyData,
    private readonly leaveCase: LeaveGrappe,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => [DataExport], { description: 'The archives that one has asked for and that have not expired.' })
  @Access('PERSON')
  dataExports(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled[]> {
    return this.queries.dataExports(reader, selection);
  }

  @Mutation(() => ExportMyDataPayload, { description: 'Has an archive made of all that is one’s own; it takes the place of the last.' })
  @Access('PERSON')
  @Throttled('EXPORT_DATA', ({ reader }) => reader.personId)
  async exportMyData(@Args('input', { defaultValue: {} }) _: ExportMyDataInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.exportCase.run(reader);
    return { dataExports: await this.queries.dataExports(reader, below(selection, 'dataExports')) };
  }

  @Mutation(() => LeaveGrappePayload, { description: 'Deletes one’s account. What one did for organisations stays, by a person who has left.' })
  @Access('PERSON')
  async leaveGrappe(@Args('input') input: LeaveGrappeInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext): Promise<LeaveGrappePayload> {
    await this.leaveCase.run(reader, input);
    this.cookie.take(context);
    return { left: true };
  }
}
