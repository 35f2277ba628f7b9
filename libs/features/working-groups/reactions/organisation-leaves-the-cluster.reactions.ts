import { Injectable } from '@nestjs/common';
import { MandateEnded, MembershipEnded } from '@grappe/features/clusters';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { WithdrawOrganisation } from '../cases/withdraw-organisation.case';

/** Who no longer belongs to the cluster no longer sits in its groups. */
@Injectable()
export class OrganisationLeavesTheCluster {
  constructor(private readonly withdrawOrganisation: WithdrawOrganisation) {}

  @ReactTo(MembershipEnded)
  async left({ data, at }: RecordedEvent<{ clusterId: string; organisationId: string }>): Promise<void> {
    await this.withdrawOrganisation.run({ clusterId: data.clusterId, organisationId: data.organisationId, personId: null, at });
  }

  /** Who no longer represents the organisation sits there for it no more. */
  @ReactTo(MandateEnded)
  async noLongerRepresented({ data, at }: RecordedEvent<{ personId: string; organisationId: string }>): Promise<void> {
    await this.withdrawOrganisation.run({ clusterId: null, organisationId: data.organisationId, personId: data.personId, at });
  }
}
