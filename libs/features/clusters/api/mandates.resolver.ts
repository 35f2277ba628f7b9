import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { below, Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ChangeMandate } from '../cases/change-mandate.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { RequestMandate } from '../cases/request-mandate.case';
import { AcceptMandateRequestInput, ChangeMandateInput, EndMandateInput, MandatePayload, MandateRequest, MandateRequestConnection, MandateRequestInput, MandateRequestPayload } from './mandates.types';

@Resolver(() => MandateRequest)
export class MandatesResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly changeCase: ChangeMandate,
    private readonly requestCase: RequestMandate,
  ) {}

  @Query(() => MandateRequestConnection, { description: 'Requests for a mandate: one’s own, and those that are one’s own to answer, newest first.' })
  @Access('PERSON')
  mandateRequests(@Args() page: PageArgs, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.queries.mandateRequests(reader, page, selection);
  }

  @Mutation(() => MandatePayload, { description: 'Changes what a person may do for one’s organisation.' })
  @Access('PERSON')
  async changeMandate(@Args('input') input: ChangeMandateInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    return this.organisation(reader, selection, (await this.changeCase.run(reader, input)).organisationId);
  }

  @Mutation(() => MandatePayload, { description: 'Takes a mandate of one’s organisation back, or lays down one’s own.' })
  @Access('PERSON')
  async endMandate(@Args('input') input: EndMandateInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    return this.organisation(reader, selection, (await this.changeCase.end(reader, input)).organisationId);
  }

  @Mutation(() => MandateRequestPayload, { description: 'Gives the mandate that somebody asks for.' })
  @Access('PERSON')
  async acceptMandateRequest(@Args('input') input: AcceptMandateRequestInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.requestCase.accept(reader, input);
    return this.request(reader, selection, input);
  }

  @Mutation(() => MandateRequestPayload, { description: 'Declines a request for a mandate.' })
  @Access('PERSON')
  async declineMandateRequest(@Args('input') input: MandateRequestInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.requestCase.decline(reader, input);
    return this.request(reader, selection, input);
  }

  @Mutation(() => MandateRequestPayload, { description: 'Withdraws one’s own request for a mandate.' })
  @Access('PERSON')
  async withdrawMandateRequest(@Args('input') input: MandateRequestInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.requestCase.withdraw(reader, input);
    return this.request(reader, selection, input);
  }

  private async organisation(reader: Reader, selection: readonly Selected[], organisationId: string): Promise<object> {
    return { organisation: await this.queries.organisation(reader, organisationId, below(selection, 'organisation')) };
  }

  private request(reader: Reader, selection: readonly Selected[], { mandateRequestId }: MandateRequestInput): Promise<Compiled> {
    return this.reads.payload(reader, selection, { mandateRequest: ['MandateRequest', mandateRequestId] });
  }
}
