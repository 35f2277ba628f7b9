import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AcceptInvitation } from '../cases/accept-invitation.case';
import { DeclineInvitation } from '../cases/decline-invitation.case';
import { InviteToSeat } from '../cases/invite-to-seat.case';
import { ProjectQueries } from '../cases/projects.queries';
import { WithdrawInvitation } from '../cases/withdraw-invitation.case';
import { AnswerInvitationInput, InvitationPayload, InviteToSeatInput } from './projects.inputs';
import { Invitation, InvitationConnection } from './projects.types';

@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ProjectQueries,
    private readonly inviteCase: InviteToSeat,
    private readonly acceptCase: AcceptInvitation,
    private readonly declineCase: DeclineInvitation,
    private readonly withdrawCase: WithdrawInvitation,
  ) {}

  @Query(() => InvitationConnection, { description: 'Those to one’s own organisations; those that wait for an answer first.' })
  @Access('PERSON', 'PROJECTS_READ')
  myInvitations(@Args() page: PageArgs, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.queries.myInvitations(reader, page, selection);
  }

  @Mutation(() => InvitationPayload, { description: 'Invites an organisation to a place; the invitation expires after 30 days.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async inviteToSeat(@Args('input') input: InviteToSeatInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const { invitationId, projectId } = await this.inviteCase.run(reader, input);
    return this.changed(reader, selection, invitationId, projectId);
  }

  @Mutation(() => InvitationPayload, { description: 'Makes one’s organisation a partner.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async acceptInvitation(
    @Args('input') input: AnswerInvitationInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.acceptCase.run(reader, input);
    return this.changed(reader, selection, input.invitationId, projectId);
  }

  @Mutation(() => InvitationPayload, { description: 'Declines for one’s organisation; that holds.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async declineInvitation(
    @Args('input') input: AnswerInvitationInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.declineCase.run(reader, input);
    return this.changed(reader, selection, input.invitationId, projectId);
  }

  @Mutation(() => InvitationPayload, { description: 'The lead takes an invitation back.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async withdrawInvitation(
    @Args('input') input: AnswerInvitationInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.withdrawCase.run(reader, input);
    return this.changed(reader, selection, input.invitationId, projectId);
  }

  private changed(reader: Reader, selection: readonly Selected[], invitationId: string, projectId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { invitation: ['Invitation', invitationId], project: ['Project', projectId] });
  }
}
