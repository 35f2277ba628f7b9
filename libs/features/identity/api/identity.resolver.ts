import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ChooseLanguage } from '../cases/choose-language.case';
import { EndSessions } from '../cases/end-sessions.case';
import { IdentityQueries } from '../cases/identity.queries';
import { SignIn } from '../cases/sign-in.case';
import {
  ChooseLanguageInput,
  ChooseLanguagePayload,
  RevokeOtherSessionsInput,
  RevokeOtherSessionsPayload,
  RevokeSessionInput,
  RevokeSessionPayload,
  Session,
  SignInInput,
  SignInPayload,
  SignOutInput,
  SignOutPayload,
  Viewer,
} from './identity.types';
import { SessionCookie } from './session-cookie';

@Resolver(() => Viewer)
export class IdentityResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly signInCase: SignIn,
    private readonly endSessions: EndSessions,
    private readonly chooseLanguageCase: ChooseLanguage,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'The one who is signed in; null for a visitor.' })
  @Access('PUBLIC', 'ACCOUNT')
  viewer(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.viewer(reader, selection);
  }

  @Query(() => [Session], { description: 'Where one is signed in.' })
  @Access('PERSON')
  sessions(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled[]> {
    return this.queries.sessions(reader, selection);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in with a password; the cookie of the answer is the session.' })
  @Access('PUBLIC')
  @Throttled<SignInInput>('SIGN_IN', ({ input }) => input.email)
  async signIn(@Args('input') input: SignInInput, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    const session = await this.signInCase.run(input, context.request.headers['user-agent'] ?? null);
    return this.cookie.answer(context, session, selection);
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session; for a visitor it does nothing.' })
  @Access('PUBLIC')
  @Throttled('SIGN_OUT')
  async signOut(@Args('input', { defaultValue: {} }) _: SignOutInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext): Promise<SignOutPayload> {
    if (reader.sessionId !== null) await this.endSessions.one(reader, reader.sessionId);
    this.cookie.take(context);
    return { signedOut: true };
  }

  @Mutation(() => RevokeSessionPayload, { description: 'Signs one out in one browser.' })
  @Access('PERSON')
  async revokeSession(@Args('input') input: RevokeSessionInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.endSessions.one(reader, input.sessionId);
    return { sessions: await this.queries.sessions(reader, below(selection, 'sessions')) };
  }

  @Mutation(() => RevokeOtherSessionsPayload, { description: 'Signs one out everywhere but here.' })
  @Access('PERSON')
  async revokeOtherSessions(@Args('input', { defaultValue: {} }) _: RevokeOtherSessionsInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.endSessions.others(reader);
    return { sessions: await this.queries.sessions(reader, below(selection, 'sessions')) };
  }

  @Mutation(() => ChooseLanguagePayload, { description: 'Chooses the language in which one is answered and written to.' })
  @Access('PERSON')
  async chooseLanguage(@Args('input') input: ChooseLanguageInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.chooseLanguageCase.run(reader, input);
    return { viewer: await this.queries.viewer(reader, below(selection, 'viewer')) };
  }
}
