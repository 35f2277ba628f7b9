import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { SessionCookie, SignInPayload } from '@grappe/features/identity/identity-api.module';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ApplyWithOrganisation } from '../cases/apply-with-organisation.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { Register } from '../cases/register.case';
import { ApplyWithOrganisationInput, ApplyWithOrganisationPayload, AskForRegistrationInput, AskForRegistrationPayload, CompleteRegistrationInput, Registration } from './registration.types';

@Resolver(() => Registration)
export class RegistrationResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly registerCase: Register,
    private readonly applyCase: ApplyWithOrganisation,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => Registration, { nullable: true, description: 'What the link of a registration opens; null when it is no longer good.' })
  @Access('PUBLIC')
  async registration(
    @Args('token', { type: () => String, description: 'The secret in its address.' }) token: string,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<object | null> {
    return this.queries.registration(reader, token, below(selection, 'cluster'));
  }

  @Mutation(() => AskForRegistrationPayload, { description: 'Asks for a link to make an account at the door of a cluster.' })
  @Access('PUBLIC')
  @Throttled<AskForRegistrationInput>('ASK_FOR_MAIL_LINK', ({ input }) => input.email)
  async askForRegistration(@Args('input') input: AskForRegistrationInput, @CurrentReader() reader: Reader): Promise<AskForRegistrationPayload> {
    await this.registerCase.ask(reader, input);
    return { email: input.email };
  }

  @Mutation(() => SignInPayload, { description: 'Makes an account by the link of a mail, with the organisation that one brings, and signs in.' })
  @Access('PUBLIC')
  @Throttled<CompleteRegistrationInput>('USE_MAIL_LINK', ({ input }) => input.token)
  async completeRegistration(@Args('input') input: CompleteRegistrationInput, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    const session = await this.registerCase.complete(context.reader, input, context.request.headers['user-agent'] ?? null);
    return this.cookie.answer(context, session, selection);
  }

  @Mutation(() => ApplyWithOrganisationPayload, { description: 'Brings an organisation that is not on record, and applies for it to a cluster.' })
  @Access('PERSON')
  @Throttled('INVITE', ({ reader }) => reader.personId)
  async applyWithOrganisation(@Args('input') input: ApplyWithOrganisationInput, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const applied = await this.applyCase.run(context.reader, input);
    // A new mandate is part of what the answer may show.
    const reader = await this.cookie.renewedReader(context);
    return 'membershipId' in applied
      ? this.reads.payload(reader, selection, { membership: ['Membership', applied.membershipId] })
      : this.reads.payload(reader, selection, { mandateRequest: ['MandateRequest', applied.mandateRequestId] });
  }
}
