import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, Selection, type Selected } from '@grappe/platform/reads';
import { ChangeEmail } from '../cases/change-email.case';
import { ChangePassword } from '../cases/change-password.case';
import { IdentityQueries } from '../cases/identity.queries';
import { AskForMailLinkPayload, ChangeEmailInput, ChangePasswordInput, ChangePasswordPayload } from './credentials.types';
import { Viewer } from './identity.types';
import { SessionCookie } from './session-cookie';

/** What one signs in with. */
@Resolver(() => Viewer)
export class CredentialsResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly changePasswordCase: ChangePassword,
    private readonly changeEmailCase: ChangeEmail,
    private readonly cookie: SessionCookie,
  ) {}

  @Mutation(() => ChangePasswordPayload, { description: 'Chooses another password; one’s other devices are signed out.' })
  @Access('PERSON')
  @Throttled('PROVE_PASSWORD', ({ reader }) => reader.personId)
  async changePassword(
    @Args('input') input: ChangePasswordInput,
    @CurrentReader() reader: Reader,
    @Context() context: GraphQLContext,
    @Selection() selection: readonly Selected[],
  ): Promise<object> {
    await this.cookie.give(context, await this.changePasswordCase.run(reader, input));
    return { viewer: await this.queries.viewer(context.reader, below(selection, 'viewer')) };
  }

  @Mutation(() => AskForMailLinkPayload, { description: 'Asks for another address: a link is sent there, which confirms it.' })
  @Access('PERSON')
  @Throttled('ASK_FOR_MAIL_LINK', ({ reader }) => reader.personId)
  async changeEmail(@Args('input') input: ChangeEmailInput, @CurrentReader() reader: Reader): Promise<AskForMailLinkPayload> {
    await this.changeEmailCase.run(reader, input);
    return { email: input.email };
  }
}
