import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipStatus, type Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs, SharedAnswer } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AdmitMember } from '../cases/admit-member.case';
import { ApplyToCluster } from '../cases/apply-to-cluster.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { LeaveCluster } from '../cases/leave-cluster.case';
import { RefuseMember } from '../cases/refuse-member.case';
import { AdmitMemberInput, ApplyToClusterInput, LeaveClusterInput, MembershipPayload, RefuseMemberInput } from './clusters.inputs';
import { Membership, MembershipConnection } from './clusters.types';

@Resolver(() => Membership)
export class MembershipsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly applyCase: ApplyToCluster,
    private readonly admitCase: AdmitMember,
    private readonly refuseCase: RefuseMember,
    private readonly leaveCase: LeaveCluster,
  ) {}

  @Query(() => MembershipConnection, { description: 'Active members; for the animateur also applications, and for an organisation its own.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  memberships(
    @Args('clusterId', { type: () => ID, description: 'Whose members they are.' }) clusterId: string,
    @Args('status', { type: () => [MembershipStatus], nullable: true, description: 'In one of these; absent: in any.' }) status: MembershipStatus[] | null,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.memberships(reader, clusterId, status, page, selection);
  }

  @Mutation(() => MembershipPayload, { description: 'An organisation asks to become a member.' })
  @Access('PERSON', 'DIRECTORY_WRITE')
  async applyToCluster(@Args('input') input: ApplyToClusterInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    const { membershipId } = await this.applyCase.run(reader, input);
    return this.changed(reader, selection, membershipId);
  }

  @Mutation(() => MembershipPayload, { description: 'Admits an organisation that applies; for the animateur.' })
  @Access('PERSON')
  async admitMember(@Args('input') input: AdmitMemberInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.admitCase.run(reader, input);
    return this.changed(reader, selection, input.membershipId);
  }

  @Mutation(() => MembershipPayload, { description: 'Refuses an organisation that applies; for the animateur.' })
  @Access('PERSON')
  async refuseMember(@Args('input') input: RefuseMemberInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.refuseCase.run(reader, input);
    return this.changed(reader, selection, input.membershipId);
  }

  @Mutation(() => MembershipPayload, { description: 'Leaves the cluster, or takes an application back.' })
  @Access('PERSON', 'DIRECTORY_WRITE')
  async leaveCluster(@Args('input') input: LeaveClusterInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.leaveCase.run(reader, input);
    return this.changed(reader, selection, input.membershipId);
  }

  private changed(reader: Reader, selection: readonly Selected[], membershipId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { membership: ['Membership', membershipId] });
  }
}
