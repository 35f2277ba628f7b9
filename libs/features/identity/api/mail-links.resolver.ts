import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { Selection, type Selected } from '@grappe/platform/reads';
import { AskForMailLink } from '../cases/ask-for-mail-link.case';
import { ConfirmEmail } from '../cases/confirm-email.case';
import { IdentityQueries } from '../cases/identity.queries';
import { ResetPassword } from '../cases/reset-password.case';
import { SignInByLink } from '../cases/sign-in-by-link.case';
import { BrowserCookie } from './browser-cookie';
import { AskForMailLinkInput, AskForMailLinkPayload, ConfirmEmailPayload, MailLink, ResetPasswordInput, ResetPasswordPayload, UseMailLinkInput } from './credentials.types';
import { SignInPayload } from './identity.types';
import { SessionCookie } from './session-cookie';

@Resolver(() => MailLink)
export class MailLinksResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly askCase: AskForMailLink,
    private readonly signInCase: SignInByLink,
    private readonly resetCase: ResetPassword,
    private readonly confirmCase: ConfirmEmail,
    private readonly browser: BrowserCookie,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => MailLink, { nullable: true, description: 'What a link of a mail is for; null when it is no longer good. Reading does not use it up.' })
  @Access('PUBLIC')
  mailLink(@Args('token', { type: () => String, description: 'The secret in its address.' }) token: string, @Context() context: GraphQLContext): Promise<MailLink | null> {
    return this.queries.mailLink(token, this.browser.read(context));
  }

  @Mutation(() => AskForMailLinkPayload, { description: 'Asks for a link to sign in without a password.' })
  @Access('PUBLIC')
  @Throttled<AskForMailLinkInput>('ASK_FOR_MAIL_LINK', ({ input }) => input.email)
  async askForSignInLink(@Args('input') input: AskForMailLinkInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext): Promise<AskForMailLinkPayload> {
    await this.askCase.run(reader, 'SIGN_IN', input, this.browser.of(context));
    return { email: input.email };
  }

  @Mutation(() => AskForMailLinkPayload, { description: 'Asks for a link to choose a new password.' })
  @Access('PUBLIC')
  @Throttled<AskForMailLinkInput>('ASK_FOR_MAIL_LINK', ({ input }) => input.email)
  async askForPasswordReset(@Args('input') input: AskForMailLinkInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext): Promise<AskForMailLinkPayload> {
    await this.askCase.run(reader, 'RESET_PASSWORD', input, this.browser.of(context));
    return { email: input.email };
  }

  @Mutation(() => SignInPayload, { description: 'Signs in by the link of a mail.' })
  @Access('PUBLIC')
  @Throttled<UseMailLinkInput>('USE_MAIL_LINK', ({ input }) => input.token)
  async signInByLink(@Args('input') input: UseMailLinkInput, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    const session = await this.signInCase.run(input, context.request.headers['user-agent'] ?? null);
    return this.cookie.answer(context, session, selection);
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Chooses a new password by the link of a mail, and signs out everywhere.' })
  @Access('PUBLIC')
  @Throttled<ResetPasswordInput>('USE_MAIL_LINK', ({ input }) => input.token)
  async resetPassword(@Args('input') input: ResetPasswordInput): Promise<ResetPasswordPayload> {
    await this.resetCase.run(input);
    return { changed: true };
  }

  @Mutation(() => ConfirmEmailPayload, { description: 'Confirms a new address by the link that was sent to it.' })
  @Access('PUBLIC')
  @Throttled<UseMailLinkInput>('USE_MAIL_LINK', ({ input }) => input.token)
  async confirmEmail(@Args('input') input: UseMailLinkInput): Promise<ConfirmEmailPayload> {
    return { email: await this.confirmCase.run(input) };
  }
}
