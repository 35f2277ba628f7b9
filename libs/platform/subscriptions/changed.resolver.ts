import { Args, Field, ID, ObjectType, registerEnumType, Resolver, Subscription } from '@nestjs/graphql';
import type { ChangedAddress, RoomKind } from '@grappe/contracts';
import { Access } from '@grappe/platform/access';
import { Live, type LiveStream } from './live';

/** The rooms by their names in GraphQL. */
const rooms = { PERSON: 'person', CLUSTER: 'cluster', SHOWCASE: 'showcase', PROJECT: 'project', WORKING_GROUP: 'workingGroup', CHANNEL: 'channel', SAVED_SEARCH: 'savedSearch' } as const satisfies Record<string, RoomKind>;
registerEnumType(rooms, {
  name: 'RoomKind',
  description: 'What a room is about; its id is that of the thing.',
  valuesMap: {
    PERSON: { description: 'What is told to oneself: notifications, what has changed for one person only.' },
    CLUSTER: { description: 'Members, projects, offers and needs of a cluster, for its members.' },
    SHOWCASE: { description: 'What everybody may see of a cluster.' },
    PROJECT: { description: 'One project.' },
    WORKING_GROUP: { description: 'One working group.' },
    CHANNEL: { description: 'One channel.' },
    SAVED_SEARCH: { description: 'One of one’s own saved searches.' },
  },
});

@ObjectType({ description: 'Something has changed: read it again. It has no content, since the query decides what the reader sees of it.' })
export class Change {
  @Field(() => Boolean, { description: 'True: something may have been missed; read all that you show of this room again.' }) reload!: boolean;
  @Field(() => String, { nullable: true, description: 'What has changed, e.g. `project`, or in the plural a list of the cluster, e.g. `projects`. Null with `reload`.' })
  kind!: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of what has changed, of a list that of its cluster. Null with `reload`.' }) id!: string | null;
}

const reload: Change = { reload: true, kind: null, id: null };
const changeOf = ({ kind, id }: ChangedAddress): Change => ({ reload: false, kind, id });

@Resolver()
export class ChangedResolver {
  @Subscription(() => Change, { description: 'Whatever changes in a room, as addresses. First a `reload`: what one has read before one sat down may be out of date.' })
  @Access('PUBLIC')
  changed(
    @Args('room', { type: () => rooms, description: 'What the room is about.' }) kind: RoomKind,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
    @Live() live: LiveStream,
  ): Promise<AsyncIterableIterator<object>> {
    return live.listen<Change>({ kind, id }, async (_, told) => {
      if (typeof told === 'string') return Promise.resolve([reload]);
      return Promise.resolve(told.map((one) => ('changed' in one ? changeOf(one.changed) : changeOf({ kind: 'channel', id: one.message.channelId }))));
    });
  }
}
