import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { IdentityQueries } from '../cases/identity.queries';
import { ProveAgain } from '../cases/prove-again.case';
import { RenewRecoveryCodes } from '../cases/renew-recovery-codes.case';
import { SetUpAuthenticatorApp } from '../cases/set-up-authenticator-app.case';
import { TurnOffAuthenticatorApp } from '../cases/turn-off-authenticator-app.case';
import {
  BeginAuthenticatorAppInput,
  BeginAuthenticatorAppPayload,
  ConfirmAuthenticatorAppInput,
  ProveAgainInput,
  ProveAgainPayload,
  RecoveryCodesPayload,
  RenewRecoveryCodesInput,
  Security,
  TurnOffAuthenticatorAppInput,
  TurnOffAuthenticatorAppPayload,
} from './security.types';
import { SessionCookie } from './session-cookie';

/** How one proves who one is, seen and changed by oneself. */
@Resolver(() => Security)
export class SecurityResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly proveAgainCase: ProveAgain,
    private readonly setUp: SetUpAuthenticatorApp,
    private readonly turnOff: TurnOffAuthenticatorApp,
    private readonly renew: RenewRecoveryCodes,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => Security, { description: 'How one proves who one is.' })
  @Access('PERSON')
  security(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.queries.security(reader, selection);
  }

  @Mutation(() => ProveAgainPayload, { description: 'Proves once more who one is, which what changes one’s security asks for (FRESH_PROOF_NEEDED). Gives the session another secret.' })
  @Access('PERSON')
  @Throttled('SECOND_FACTOR', ({ reader }) => reader.personId)
  async proveAgain(@Args('input') input: ProveAgainInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.cookie.give(context, await this.proveAgainCase.run(reader, input));
    return { security: await this.queries.security(context.reader, below(selection, 'security')) };
  }

  @Mutation(() => BeginAuthenticatorAppPayload, { description: 'Begins to make an app one’s second factor; asks for a fresh proof.' })
  @Access('PERSON')
  beginAuthenticatorApp(@Args('input', { defaultValue: {} }) _: BeginAuthenticatorAppInput, @CurrentReader() reader: Reader): Promise<BeginAuthenticatorAppPayload> {
    return this.setUp.begin(reader);
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'The app is one’s second factor from now on. Signs one out everywhere else.' })
  @Access('PERSON')
  @Throttled('SECOND_FACTOR', ({ reader }) => reader.personId)
  async confirmAuthenticatorApp(
    @Args('input') input: ConfirmAuthenticatorAppInput,
    @CurrentReader() reader: Reader,
    @Context() context: GraphQLContext,
    @Selection() selection: readonly Selected[],
  ): Promise<object> {
    const { recoveryCodes, session } = await this.setUp.confirm(reader, input);
    await this.cookie.give(context, session);
    return { recoveryCodes, security: await this.queries.security(context.reader, below(selection, 'security')) };
  }

  @Mutation(() => TurnOffAuthenticatorAppPayload, { description: 'The app is one’s second factor no more; asks for a fresh proof.' })
  @Access('PERSON')
  async turnOffAuthenticatorApp(@Args('input', { defaultValue: {} }) _: TurnOffAuthenticatorAppInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.turnOff.run(reader);
    return { security: await this.queries.security(reader, below(selection, 'security')) };
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'Fresh recovery codes in place of all older ones; asks for a fresh proof.' })
  @Access('PERSON')
  async renewRecoveryCodes(@Args('input', { defaultValue: {} }) _: RenewRecoveryCodesInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    const { recoveryCodes } = await this.renew.run(reader);
    return { recoveryCodes, security: await this.queries.security(reader, below(selection, 'security')) };
  }
}
