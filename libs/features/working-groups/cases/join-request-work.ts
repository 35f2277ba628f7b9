import { Injectable } from '@nestjs/common';
import type { JoinRequestStatus, Reader } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { allow, found, signedIn } from '@grappe/platform/kernel';
import { JoinRequestRepository } from '../data/join-request.repository';
import { WorkingGroupRepository } from '../data/working-group.repository';
import type { JoinRequestAddress } from '../domain/events';
import type { JoinRequest } from '../domain/join-request';
import { joinRequestLifecycle } from '../domain/join-request.lifecycle';
import { joinRequestCan, type JoinRequestPermissions } from '../domain/join-request.policy';
import type { WorkingGroup } from '../domain/working-group';

export interface MovedJoinRequest {
  readonly group: WorkingGroup;
  readonly request: JoinRequest;
  /** As events name it. */
  readonly address: JoinRequestAddress;
}

/** What the three answers to a request have in common: it is seen, it can move, the reader may, and its group is held meanwhile. */
@Injectable()
export class JoinRequestWork {
  constructor(
    private readonly groups: WorkingGroupRepository,
    private readonly requests: JoinRequestRepository,
  ) {}

  async move(
    tx: Tx,
    reader: Reader,
    id: string,
    to: JoinRequestStatus,
    permission: keyof JoinRequestPermissions,
    reason: string | null,
  ): Promise<MovedJoinRequest> {
    const personId = signedIn(reader);
    const seen = found(await this.requests.findVisible(tx, reader, id));
    const group = found(await this.groups.findForUpdate(tx, seen.workingGroupId));
    const request = found(await this.requests.find(tx, id));
    const own = await this.groups.findMember(tx, group.id, personId);
    const status = joinRequestLifecycle.move(request.status, to);
    allow(joinRequestCan(reader, { ...request, role: own?.role ?? null })[permission]);
    await this.requests.update(tx, id, { status, decidedAt: tx.at, decidedByPersonId: personId, decisionReason: reason });
    const address = {
      joinRequestId: id,
      workingGroupId: group.id,
      clusterId: group.clusterId,
      personId: request.personId,
      organisationId: request.organisationId,
    };
    return { group, request, address };
  }
}
