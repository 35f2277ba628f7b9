import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { Selection, type Selected } from '@grappe/platform/reads';
import { SignInWithPasskey } from '../cases/sign-in-with-passkey.case';
import { SignInPayload } from './identity.types';
import { BeginPasskeySignInInput, BeginPasskeySignInPayload, SignInWithPasskeyInput } from './passkeys.types';
import { SessionCookie } from './session-cookie';

/** Signing in with a passkey, from nothing or as the second step. */
@Resolver()
export class PasskeySignInResolver {
  constructor(
    private readonly signIn: SignInWithPasskey,
    private readonly cookie: SessionCookie,
  ) {}

  @Mutation(() => BeginPasskeySignInPayload, { description: 'Asks for a passkey, whoever has one.' })
  @Access('PUBLIC')
  @Throttled('ASK_PASSKEY')
  async beginPasskeySignIn(@Args('input', { defaultValue: {} }) _: BeginPasskeySignInInput): Promise<BeginPasskeySignInPayload> {
    return { options: await this.signIn.begin() };
  }

  @Mutation(() => SignInPayload, { description: 'Signs in with a passkey alone.' })
  @Access('PUBLIC')
  @Throttled('SIGN_IN')
  async signInWithPasskey(@Args('input') input: SignInWithPasskeyInput, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    const session = await this.signIn.run(input, context.request.headers['user-agent'] ?? null);
    return this.cookie.answer(context, session, selection);
  }
}
