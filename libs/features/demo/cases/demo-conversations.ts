import { Injectable } from '@nestjs/common';
import { PostMessage } from '@grappe/features/conversations';
import { ReportMessage } from '@grappe/features/moderation';
import { actingAt } from '@grappe/platform/database';
import { daysAgo, minutesAfter } from '../domain/timeline';
import type { DemoConversation } from '../domain/world.types';
import type { DemoCast } from './demo-cast';

/** Lets persons of the demo talk in a channel, each for the organisation that they speak for there. */
@Injectable()
export class DemoConversations {
  constructor(
    private readonly postMessage: PostMessage,
    private readonly reportMessage: ReportMessage,
  ) {}

  async make(conversation: DemoConversation, channelId: string, cast: DemoCast, organisationOf: (person: string) => string | null): Promise<void> {
    const ids = new Map<string, string>();
    let moment = daysAgo(conversation.startedDaysAgo, cast.now);
    for (const [place, { key, by, minutesAfterPrevious, body, replyTo, report }] of conversation.messages.entries()) {
      moment = minutesAfter(moment, minutesAfterPrevious, cast.now);
      const messageId = await actingAt(moment, async () =>
        this.postMessage.run(await cast.readerOf(by), {
          channelId,
          clientId: `demo-${channelId}-${place}`,
          body,
          organisationId: organisationOf(by),
          replyToId: replyTo === undefined ? null : (ids.get(replyTo) ?? null),
        }),
      );
      if (key !== undefined) ids.set(key, messageId);
      if (report)
        await actingAt(minutesAfter(moment, 30, cast.now), async () =>
          this.reportMessage.run(await cast.readerOf(report.by), { messageId, reason: report.reason, note: report.note }),
        );
    }
  }
}
