import { Injectable } from '@nestjs/common';
import { MembershipEnded } from '@grappe/features/clusters';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { EndRequestsOfLeaver } from '../cases/end-requests-of-leaver.case';

/** Who no longer belongs to the cluster waits for nothing there, and is waited for no more. */
@Injectable()
export class LeaverHasNoRequests {
  constructor(private readonly endRequests: EndRequestsOfLeaver) {}

  @ReactTo(MembershipEnded)
  async left({ data }: RecordedEvent<{ clusterId: string; organisationId: string }>): Promise<void> {
    await this.endRequests.run({ clusterId: data.clusterId, organisationId: data.organisationId });
  }
}
