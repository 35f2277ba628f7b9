import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** Where a page stands in its list (Relay, GraphQL Cursor Connections). */
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is something before this page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null: the page is empty.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge: pass it as `after` to go on; null: the page is empty.' }) endCursor!: string | null;
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
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
}

/** A text in the two languages of the product. */
@ObjectType({ description: 'A text in the two languages of the product.' })
export class LocalisedText {
  @Field(() => String, { description: 'In French.' }) fr!: string;
  @Field(() => String, { description: 'In English.' }) en!: string;
}

/** How many things have a value that has a label of its own. */
@ObjectType({ description: 'How many things have a value that has a label of its own.' })
export class Counted {
  @Field(() => String, { description: 'The id of the value.' }) value!: string;
  @Field(() => LocalisedText, { description: 'The value, for people.' }) label!: LocalisedText;
  @Field(() => Int, { description: 'How many there are.' }) count!: number;
}

/** The edge type of a noun's connection. */
export function EdgeOf(node: Type<unknown>): Type<object> {
  @ObjectType(`${node.name}Edge`, { description: `A place in a list of ${node.name}.` })
  class Edge {
    @Field(() => String, { description: 'Its place: pass it as `after` to go on from here. It stays true while others come and go, and says nothing to people.' }) cursor!: string;
    @Field(() => node, { description: 'What stands there.' }) node!: unknown;
  }
  return Edge;
}

/** The base of a noun's connection: `class ProjectConnection extends ConnectionOf(Project) {}`. */
export function ConnectionOf(node: Type<unknown>): Type<object> {
  const edge = EdgeOf(node);
  @ObjectType({ isAbstract: true })
  class Connection {
    @Field(() => [edge], { description: 'The page, each with its cursor.' }) edges!: object[];
    @Field(() => [node], { description: 'The nodes of the edges.' }) nodes!: object[];
    @Field(() => PageInfo, { description: 'Whether and where to go on.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many there are in all; counted only when asked.' }) totalCount!: number;
  }
  return Connection;
}
