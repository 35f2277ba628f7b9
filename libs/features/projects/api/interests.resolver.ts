import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AcceptInterest } from '../cases/accept-interest.case';
import { DeclineInterest } from '../cases/decline-interest.case';
import { ExpressInterest } from '../cases/express-interest.case';
import { ProjectQueries } from '../cases/projects.queries';
import { ShortlistInterest } from '../cases/shortlist-interest.case';
import { WithdrawInterest } from '../cases/withdraw-interest.case';
import { DecideInterestInput, ExpressInterestInput, ExpressionOfInterestPayload, WithdrawInterestInput } from './projects.inputs';
import { ExpressionOfInterest, ExpressionOfInterestConnection } from './projects.types';

@Resolver(() => ExpressionOfInterest)
export class InterestsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ProjectQueries,
    private readonly expressCase: ExpressInterest,
    private readonly shortlistCase: ShortlistInterest,
    private readonly acceptCase: AcceptInterest,
    private readonly declineCase: DeclineInterest,
    private readonly withdrawCase: WithdrawInterest,
  ) {}

  @Query(() => ExpressionOfInterestConnection, { description: 'Those of one’s own organisations, newest first.' })
  @Access('PERSON', 'PROJECTS_READ')
  myExpressionsOfInterest(@Args() page: PageArgs, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.queries.myExpressionsOfInterest(reader, page, selection);
  }

  @Mutation(() => ExpressionOfInterestPayload, { description: 'Applies to a seat of a call.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async expressInterest(
    @Args('input') input: ExpressInterestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { expressionOfInterestId, projectId } = await this.expressCase.run(reader, input);
    return this.changed(reader, selection, expressionOfInterestId, projectId);
  }

  @Mutation(() => ExpressionOfInterestPayload, { description: 'Opens the file to the organisation.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async shortlistInterest(
    @Args('input') input: DecideInterestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.shortlistCase.run(reader, input);
    return this.changed(reader, selection, input.expressionOfInterestId, projectId);
  }

  @Mutation(() => ExpressionOfInterestPayload, { description: 'Makes the organisation a partner.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async acceptInterest(
    @Args('input') input: DecideInterestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.acceptCase.run(reader, input);
    return this.changed(reader, selection, input.expressionOfInterestId, projectId);
  }

  @Mutation(() => ExpressionOfInterestPayload, { description: 'The lead declines; that holds until it takes it back.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async declineInterest(
    @Args('input') input: DecideInterestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.declineCase.run(reader, input);
    return this.changed(reader, selection, input.expressionOfInterestId, projectId);
  }

  @Mutation(() => ExpressionOfInterestPayload, { description: 'Takes one’s own interest back.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async withdrawInterest(
    @Args('input') input: WithdrawInterestInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.withdrawCase.run(reader, input);
    return this.changed(reader, selection, input.expressionOfInterestId, projectId);
  }

  private changed(reader: Reader, selection: readonly Selected[], interestId: string, projectId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { expressionOfInterest: ['ExpressionOfInterest', interestId], project: ['Project', projectId] });
  }
}
