import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Viewer } from '@grappe/features/identity/identity-api.module';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs } from '@grappe/platform/graphql';
import { signedIn } from '@grappe/platform/kernel';
import { AsRead, Reads, ReadValue, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { MarkNotificationsRead } from '../cases/mark-notifications-read.case';
import { NotificationQueries } from '../cases/notifications.queries';
import { MarkNotificationsReadInput, MarkNotificationsReadPayload, Notification, NotificationConnection } from './notifications.types';

@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: NotificationQueries,
    private readonly markReadCase: MarkNotificationsRead,
  ) {}

  @Query(() => NotificationConnection, { description: 'What one has been told, newest first.' })
  @Access('PERSON', 'ACCOUNT')
  notifications(@Args() page: PageArgs, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    return this.queries.page(reader, selection, page);
  }

  @Mutation(() => MarkNotificationsReadPayload, { description: 'Says that notifications are read.' })
  @Access('PERSON', 'ACCOUNT')
  async markNotificationsRead(
    @Args('input') input: MarkNotificationsReadInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.markReadCase.run(reader, input);
    return this.reads.payload(reader, selection, { viewer: ['Viewer', signedIn(reader)] });
  }
}

@Resolver(() => Viewer)
export class ViewerNotifications {
  @AsRead()
  @ResolveField(() => Int, { description: 'How many notifications one has not read.' })
  unreadNotifications(@ReadValue() count: number): number {
    return count;
  }
}
