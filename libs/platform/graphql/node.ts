import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { valueIn, type Compiled } from '@grappe/platform/reads';

/** Every noun that a client finds by an id, which is unique over all of them (`newId`): what knows the id needs no kind beside it. */
@InterfaceType({
  description: 'Whatever has an id of its own; `node` finds it again.',
  resolveType: (read: Compiled) => valueIn<string>(read, '__typename'),
})
export abstract class Node {
  @Field(() => ID, { description: 'Unique over all nouns and for ever: a UUID (version 7: made later, it sorts later).' }) id!: string;
}
