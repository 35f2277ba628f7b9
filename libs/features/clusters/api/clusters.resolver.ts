import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { SharedAnswer } from '@grappe/platform/graphql';
import { Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ClustersQueries } from '../cases/clusters.queries';
import { Cluster, Competence } from './clusters.types';

@Resolver(() => Cluster)
export class ClustersResolver {
  constructor(private readonly queries: ClustersQueries) {}

  @Query(() => [Cluster], { description: 'The clusters of this installation.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  clusters(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled[]> {
    return this.queries.clusters(reader, selection);
  }

  @Query(() => Cluster, { nullable: true })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  cluster(@Args('slug', { type: () => String }) slug: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.cluster(reader, slug, selection);
  }

  @Query(() => [Competence], { description: 'Competences of the taxonomy by words of their label, or by ids.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  competences(
    @Args('text', { type: () => String, nullable: true }) text: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('ids', { type: () => [ID], nullable: true }) ids: string[] | null,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled[]> {
    return this.queries.competences(reader, { text, ids, first }, selection);
  }
}
