import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CreateWorkingGroup, EditWorkingGroup, JoinWorkingGroup, NameChair } from '@grappe/features/working-groups';
import { actingAt } from '@grappe/platform/database';
import { daysAgo, timeline } from '../domain/timeline';
import type { DemoWorkingGroup } from '../domain/world.types';
import type { DemoCast } from './demo-cast';
import { DemoConversations } from './demo-conversations';

/** Makes a working group, lets its members in and talk, and others ask to join. */
@Injectable()
export class DemoGroups {
  constructor(
    private readonly dataSource: DataSource,
    private readonly createGroup: CreateWorkingGroup,
    private readonly editGroup: EditWorkingGroup,
    private readonly joinGroup: JoinWorkingGroup,
    private readonly nameChair: NameChair,
    private readonly conversations: DemoConversations,
  ) {}

  async make(group: DemoWorkingGroup, cast: DemoCast): Promise<void> {
    const { cluster, name, purpose, visibility, admission, questions, members, joinRequests, conversation, createdDaysAgo } = group;
    const [founder, ...others] = members;
    if (!founder) return;
    const next = timeline(createdDaysAgo, others.length + 2, cast.now);
    // A group begins open, so that everyone comes in by their own act; its founder closes the door behind them.
    const workingGroupId = await actingAt(next(), async () =>
      this.createGroup.run(await cast.readerOf(founder.person), {
        clusterId: cast.id('clusters', cluster), organisationId: cast.id('organisations', founder.organisation),
        name, purpose, visibility: 'OPEN', admission: 'FREE',
      }),
    );
    for (const { person, organisation, role } of others) {
      await actingAt(next(), async () => this.joinGroup.run(await cast.readerOf(person), { workingGroupId, organisationId: cast.id('organisations', organisation) }));
      if (role === 'CHAIR') await this.nameChair.run(await cast.readerOf(founder.person), { groupMemberId: await this.memberId(workingGroupId, cast.personId(person)) });
    }
    await this.editGroup.run(await cast.readerOf(founder.person), { workingGroupId, visibility, admission, questions: [...questions] });
    const speaksFor = new Map(members.map(({ person, organisation }) => [person, cast.id('organisations', organisation)]));
    await this.conversations.make(conversation, await this.channelId(workingGroupId), cast, (person) => speaksFor.get(person) ?? null);
    for (const { person, organisation, answers, message, daysAgo: days } of joinRequests)
      await actingAt(daysAgo(days, cast.now), async () =>
        this.joinGroup.run(await cast.readerOf(person), { workingGroupId, organisationId: cast.id('organisations', organisation), answers: [...answers], message: message ?? null }),
      );
  }

  private async memberId(workingGroupId: string, personId: string): Promise<string> {
    const rows = await this.dataSource.query<{ id: string }[]>('select id from working_group_member where working_group_id = $1 and person_id = $2 and left_at is null', [workingGroupId, personId]);
    return rows[0]?.id ?? '';
  }

  private async channelId(workingGroupId: string): Promise<string> {
    const rows = await this.dataSource.query<{ id: string }[]>('select channel_id as id from working_group where id = $1', [workingGroupId]);
    return rows[0]?.id ?? '';
  }
}
