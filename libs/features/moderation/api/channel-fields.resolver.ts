import { ResolveField, Resolver } from '@nestjs/graphql';
import { Channel } from '@grappe/features/conversations/conversations-api.module';
import { AsRead, ReadValue } from '@grappe/platform/reads';
import { Report } from './moderation.types';

@Resolver(() => Channel)
export class ChannelModerationFields {
  @AsRead()
  @ResolveField(() => [Report], { description: 'What waits for a decision: to those who decide; to others those that they sent.' })
  openReports(@ReadValue() read: Report[]): Report[] {
    return read;
  }
}
