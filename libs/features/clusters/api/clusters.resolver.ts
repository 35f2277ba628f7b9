import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { SharedAnswer } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AskSecondFactorOfAnimateurs } from '../cases/ask-second-factor-of-animateurs.case';
import { ClustersQueries } from '../cases/clusters.queries';
import { AskSecondFactorOfAnimateursInput, AskSecondFactorOfAnimateursPayload } from './clusters.inputs';
import { Cluster, Competence } from './clusters.types';

@Resolver(() => Cluster)
export class ClustersResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly askSecondFactor: AskSecondFactorOfAnimateurs,
  ) {}

  @Query(() => [Cluster], { description: 'The clusters of this installation.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  clusters(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled[]> {
    return this.queries.clusters(reader, selection);
  }

  @Query(() => Cluster, { nullable: true, description: 'A cluster by its name in addresses; null: there is none.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  cluster(@Args('slug', { type: () => String, description: 'Its name in addresses.' }) slug: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.cluster(reader, slug, selection);
  }

  @Query(() => [Competence], { description: 'Competences of the taxonomy by words of their label, or by ids.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  competences(
    @Args('text', { type: () => String, nullable: true, description: 'Words of its label, in either language.' }) text: string | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most.' }) first: number,
    @Args('ids', { type: () => [ID], nullable: true, description: 'Just these.' }) ids: string[] | null,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled[]> {
    return this.queries.competences(reader, { text, ids, first }, selection);
  }

  @Mutation(() => AskSecondFactorOfAnimateursPayload, { description: 'For the animateur: all who run the cluster sign in by two steps, or do not run it. One needs a second factor oneself.' })
  @Access('PERSON')
  async askSecondFactorOfAnimateurs(@Args('input') input: AskSecondFactorOfAnimateursInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.askSecondFactor.run(reader, input);
    return this.reads.payload(reader, selection, { cluster: ['Cluster', input.clusterId] });
  }
}
