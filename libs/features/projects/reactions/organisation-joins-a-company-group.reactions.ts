import { Injectable } from '@nestjs/common';
import { CompanyGroupJoined } from '@grappe/features/clusters';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { EndRequestsOfExcluded } from '../cases/end-requests-of-excluded.case';

/** Who joins a group that a project excludes has nothing open with it any more. */
@Injectable()
export class JoinerOfExcludedGroup {
  constructor(private readonly endRequests: EndRequestsOfExcluded) {}

  @ReactTo(CompanyGroupJoined)
  async joined({ data }: RecordedEvent<{ companyGroupId: string; organisationId: string }>): Promise<void> {
    await this.endRequests.run({ companyGroupId: data.companyGroupId, organisationId: data.organisationId });
  }
}
