import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs, SharedAnswer } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { OfferNeedQueries } from '../cases/offers-needs.queries';
import { PublishNeed } from '../cases/publish-need.case';
import { PublishOffer } from '../cases/publish-offer.case';
import { ShowNeed } from '../cases/show-need.case';
import { ShowOffer } from '../cases/show-offer.case';
import { NeedConnection, NeedPayload, Offer, OfferConnection, OfferNeedFilter, OfferPayload, PublishOfferNeedInput, ShowNeedInput, ShowOfferInput } from './offers-needs.types';

@Resolver(() => Offer)
export class OffersNeedsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: OfferNeedQueries,
    private readonly publishOfferCase: PublishOffer,
    private readonly publishNeedCase: PublishNeed,
    private readonly showOfferCase: ShowOffer,
    private readonly showNeedCase: ShowNeed,
  ) {}

  @Query(() => OfferConnection, { description: 'What members bring, as far as it is shown to the reader, newest first.' })
  @Access('PUBLIC', 'PROJECTS_READ')
  @SharedAnswer()
  offers(
    @Args('filter', { type: () => OfferNeedFilter, nullable: true, description: 'Absent: all that the reader may see.' }) filter: OfferNeedFilter | null,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.offers(reader, filter ?? {}, page, selection);
  }

  @Query(() => NeedConnection, { description: 'What members seek, as far as it is shown to the reader, newest first.' })
  @Access('PUBLIC', 'PROJECTS_READ')
  @SharedAnswer()
  needs(
    @Args('filter', { type: () => OfferNeedFilter, nullable: true, description: 'Absent: all that the reader may see.' }) filter: OfferNeedFilter | null,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.needs(reader, filter ?? {}, page, selection);
  }

  @Mutation(() => OfferPayload, { description: 'Tells what an organisation brings.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async publishOffer(
    @Args('input') input: PublishOfferNeedInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { offerId } = await this.publishOfferCase.run(reader, input);
    return this.reads.payload(reader, selection, { offer: ['Offer', offerId] });
  }

  @Mutation(() => OfferPayload, { description: 'Shows an offer of one’s own to others than before, and hides it from others.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async showOffer(@Args('input') input: ShowOfferInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.showOfferCase.run(reader, input);
    return this.reads.payload(reader, selection, { offer: ['Offer', input.offerId] });
  }

  @Mutation(() => NeedPayload, { description: 'Shows a need of one’s own to others than before, and hides it from others.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async showNeed(@Args('input') input: ShowNeedInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.showNeedCase.run(reader, input);
    return this.reads.payload(reader, selection, { need: ['Need', input.needId] });
  }

  @Mutation(() => NeedPayload, { description: 'Tells what an organisation seeks.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async publishNeed(
    @Args('input') input: PublishOfferNeedInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { needId } = await this.publishNeedCase.run(reader, input);
    return this.reads.payload(reader, selection, { need: ['Need', needId] });
  }
}
