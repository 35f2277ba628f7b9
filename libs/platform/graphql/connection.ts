import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** Where a page stands in its list (Relay, GraphQL Cursor Connections). */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is something before this page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge: pass it as `after` to go on.' }) endCursor!: string | null;
}

/** The arguments of every list that is paged. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most, 1 to 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null;
}

/** How many things have a value. */
@ObjectType({ description: 'How many things have a value.' })
export class FacetCount {
  @Field(() => String, { description: 'The value: a word of an enum.' }) value!: string;
  @Field(() => Int) count!: number;
}

/** A text in the two languages of the product. */
@ObjectType({ description: 'A text in the two languages of the product.' })
export class LocalisedText {
  @Field(() => String) fr!: string;
  @Field(() => String) en!: string;
}

/** How many things have a value that has a label of its own. */
@ObjectType({ description: 'How many things have a value that has a label of its own.' })
export class Counted {
  @Field(() => String, { description: 'The id of the value.' }) value!: string;
  @Field(() => LocalisedText) label!: LocalisedText;
  @Field(() => Int) count!: number;
}

/** The edge type of a noun's connection. */
export function EdgeOf(node: Type<unknown>): Type<object> {
  @ObjectType(`${node.name}Edge`, { description: `A place in a list of ${node.name}.` })
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: unknown;
  }
  return Edge;
}

/** The base of a noun's connection: `class ProjectConnection extends ConnectionOf(Project) {}`. */
export function ConnectionOf(node: Type<unknown>): Type<object> {
  const edge = EdgeOf(node);
  @ObjectType({ isAbstract: true })
  class Connection {
    @Field(() => [edge]) edges!: object[];
    @Field(() => [node], { description: 'The nodes of the edges.' }) nodes!: object[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all; counted only when asked.' }) totalCount!: number;
  }
  return Connection;
}
