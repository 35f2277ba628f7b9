import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ClustersQueries } from '../cases/clusters.queries';
import { KeepEntrance } from '../cases/keep-entrance.case';
import { Cluster } from './clusters.types';
import { ChooseJoinPolicyInput, ChooseJoinPolicyPayload, CreateJoinLinkInput, CreateJoinLinkPayload, JoinLink, JoinLinkConnection, RevokeJoinLinkInput, RevokeJoinLinkPayload } from './registration.types';

@Resolver(() => JoinLink)
export class EntranceResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly keepCase: KeepEntrance,
  ) {}

  @Query(() => JoinLinkConnection, { description: 'For the animateur: the links that were handed round, newest first.' })
  @Access('PERSON')
  joinLinks(@Args('clusterId', { type: () => ID, description: 'The cluster.' }) clusterId: string, @Args() page: PageArgs, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.queries.joinLinks(reader, clusterId, page, selection);
  }

  @Query(() => Cluster, { nullable: true, description: 'The cluster to which a link was handed round; null when it is no longer good.' })
  @Access('PUBLIC')
  clusterOfJoinLink(@Args('token', { type: () => String, description: 'The secret in its address.' }) token: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.clusterOfJoinLink(reader, token, selection);
  }

  @Mutation(() => ChooseJoinPolicyPayload, { description: 'For the animateur: says how one comes into the cluster.' })
  @Access('PERSON')
  async chooseJoinPolicy(@Args('input') input: ChooseJoinPolicyInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.keepCase.choosePolicy(reader, input);
    return this.reads.payload(reader, selection, { cluster: ['Cluster', input.clusterId] });
  }

  @Mutation(() => CreateJoinLinkPayload, { description: 'For the animateur: makes a link to hand round.' })
  @Access('PERSON')
  async createJoinLink(@Args('input') input: CreateJoinLinkInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    const { joinLinkId, secret } = await this.keepCase.makeLink(reader, input);
    return { secret, ...(await this.reads.payload(reader, selection, { joinLink: ['JoinLink', joinLinkId] })) };
  }

  @Mutation(() => RevokeJoinLinkPayload, { description: 'For the animateur: withdraws a link.' })
  @Access('PERSON')
  async revokeJoinLink(@Args('input') input: RevokeJoinLinkInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.keepCase.revokeLink(reader, input);
    return this.reads.payload(reader, selection, { joinLink: ['JoinLink', input.joinLinkId] });
  }
}
