import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { SessionCookie, SignInPayload } from '@grappe/features/identity/identity-api.module';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import { PageArgs, type GraphQLContext } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AcceptMandateInvitation } from '../cases/accept-mandate-invitation.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { InvitePerson } from '../cases/invite-person.case';
import { RevokeMandateInvitation } from '../cases/revoke-mandate-invitation.case';
import { AcceptMandateInvitationInput, InvitePersonInput, InvitePersonPayload, RevokeMandateInvitationInput, RevokeMandateInvitationPayload } from './clusters.inputs';
import { MandateInvitation, MandateInvitationConnection } from './clusters.types';

@Resolver(() => MandateInvitation)
export class MandateInvitationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly inviteCase: InvitePerson,
    private readonly revokeCase: RevokeMandateInvitation,
    private readonly acceptCase: AcceptMandateInvitation,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => MandateInvitation, { nullable: true, description: 'What the link of an invitation opens; null when it is no longer good.' })
  @Access('PUBLIC')
  mandateInvitation(@Args('token', { type: () => String, description: 'The secret in the link’s address.' }) token: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.invitationOfLink(reader, token, selection);
  }

  @Query(() => MandateInvitationConnection, { description: 'Who was invited to represent members: to the animateur of the cluster, and to those of the organisation who may invite.' })
  @Access('PERSON')
  mandateInvitations(
    @Args('clusterId', { type: () => ID, nullable: true, description: 'Those of this cluster only.' }) clusterId: string | null,
    @Args('organisationId', { type: () => ID, nullable: true, description: 'Those to this organisation only.' }) organisationId: string | null,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.mandateInvitations(reader, { clusterId: clusterId ?? null, organisationId: organisationId ?? null }, page, selection);
  }

  @Mutation(() => InvitePersonPayload, { description: 'Sends somebody a link to represent a member.' })
  @Access('PERSON')
  @Throttled('INVITE', ({ reader }) => reader.personId)
  async invitePerson(@Args('input') input: InvitePersonInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const { mandateInvitationId } = await this.inviteCase.run(reader, input);
    return this.reads.payload(reader, selection, { mandateInvitation: ['MandateInvitation', mandateInvitationId] });
  }

  @Mutation(() => RevokeMandateInvitationPayload, { description: 'Closes a link that was not used.' })
  @Access('PERSON')
  async revokeMandateInvitation(@Args('input') input: RevokeMandateInvitationInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.revokeCase.run(reader, input);
    return this.reads.payload(reader, selection, { mandateInvitation: ['MandateInvitation', input.mandateInvitationId] });
  }

  @Mutation(() => SignInPayload, { description: 'Takes up the mandate that the link offers, and signs in.' })
  @Access('PUBLIC')
  @Throttled<AcceptMandateInvitationInput>('ACCEPT_INVITATION', ({ input }) => input.token)
  async acceptMandateInvitation(
    @Args('input') input: AcceptMandateInvitationInput,
    @CurrentReader() reader: Reader,
    @Context() context: GraphQLContext,
    @Selection() selection: readonly Selected[],
  ): Promise<object> {
    const session = await this.acceptCase.run(reader, input, context.request.headers['user-agent'] ?? null);
    return this.cookie.answer(context, session, selection);
  }
}
