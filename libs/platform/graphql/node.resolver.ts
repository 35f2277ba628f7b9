import { Module } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { limits, type Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { DomainError } from '@grappe/platform/kernel';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { Node } from './node';
import { SharedAnswer } from './shared-answers';

/** The one door by id to every noun; who may see each is the noun's. */
@Resolver()
export class NodeResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null: it is not there for the reader.' })
  @Access('PUBLIC')
  @SharedAnswer()
  node(@Args('id', { type: () => ID, description: 'Of any noun.' }) id: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.reads.node(id, reader, selection);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Whatever has these ids, in their order; null in the place of what is not there for the reader.' })
  @Access('PUBLIC')
  @SharedAnswer()
  nodes(
    @Args('ids', { type: () => [ID], description: `Of any nouns, ${limits.pageSize} at most.` }) ids: string[],
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<(Compiled | null)[]> {
    if (ids.length > limits.pageSize) throw new DomainError('QUERY_TOO_LARGE', { limit: `ids: ${limits.pageSize}` }, 'ids');
    return this.reads.nodes(ids, reader, selection);
  }
}

@Module({ providers: [NodeResolver] })
export class NodeModule {}
