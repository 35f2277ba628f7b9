import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, ReadValue, Selection, type Selected } from '@grappe/platform/reads';
import { IdentityQueries } from '../cases/identity.queries';
import { LeaveForProvider, type Departure } from '../cases/leave-for-provider.case';
import { OpenIdProviders } from '../cases/open-id-providers';
import { UnlinkAccount } from '../cases/unlink-account.case';
import { OpenIdCookie } from './open-id-cookie';
import { DeparturePayload, LinkAccountInput, LinkedAccount, SignInProvider, SignInWithProviderInput, UnlinkAccountInput, UnlinkAccountPayload } from './open-id.types';
import { Security } from './security.types';

@Resolver(() => Security)
export class OpenIdResolver {
  constructor(
    private readonly providers: OpenIdProviders,
    private readonly queries: IdentityQueries,
    private readonly leave: LeaveForProvider,
    private readonly unlink: UnlinkAccount,
    private readonly cookie: OpenIdCookie,
  ) {}

  @Query(() => [SignInProvider], { description: 'Where else one may sign in.' })
  @Access('PUBLIC')
  signInProviders(): SignInProvider[] {
    return this.providers.all().map(({ id, name }) => ({ id, name }));
  }

  @ResolveField(() => [LinkedAccount], { description: 'The accounts elsewhere that sign in here.' })
  linkedAccounts(@ReadValue() read: LinkedAccount[]): LinkedAccount[] {
    return read;
  }

  @Mutation(() => DeparturePayload, { description: 'Begins to sign in with an account elsewhere. Whoever comes back is signed in by half where they have a second factor here.' })
  @Access('PUBLIC')
  @Throttled('LEAVE_FOR_PROVIDER')
  async signInWithProvider(@Args('input') input: SignInWithProviderInput, @Context() context: GraphQLContext): Promise<DeparturePayload> {
    return this.depart(context, await this.leave.toSignIn(input));
  }

  @Mutation(() => DeparturePayload, { description: 'Begins to link an account elsewhere to one’s own; asks for a fresh proof.' })
  @Access('PERSON')
  async linkAccount(@Args('input') input: LinkAccountInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext): Promise<DeparturePayload> {
    return this.depart(context, await this.leave.toLink(reader, input));
  }

  @Mutation(() => UnlinkAccountPayload, { description: 'Unlinks an account; asks for a fresh proof.' })
  @Access('PERSON')
  async unlinkAccount(@Args('input') input: UnlinkAccountInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.unlink.run(reader, input);
    return { security: await this.queries.security(reader, below(selection, 'security')) };
  }

  private depart({ reply }: GraphQLContext, { location, secret }: Departure): DeparturePayload {
    this.cookie.give(reply, secret);
    return { location };
  }
}
