import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { joinWorkingGroupInput, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingFor, allow, DomainError, found, judge, newId, NotAllowed } from '@grappe/platform/kernel';
import { JoinRequestRepository } from '../data/join-request.repository';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { JoinRequested } from '../domain/events';
import { answersAll } from '../domain/join-request';
import { joinRequestLifecycle } from '../domain/join-request.lifecycle';
import type { WorkingGroup } from '../domain/working-group';
import { actsIn } from '../domain/working-group.policy';
import { GroupMembership } from './group-membership';

type Join = z.output<typeof joinWorkingGroupInput>;

/** One is in, or one's request waits for a chair. */
export type JoinOutcome = { readonly workingGroupId: string; readonly joinRequestId: string | null };

/** A person joins a group for a member of its cluster: at once where admission is free, else by a request that a chair answers. */
@Injectable()
export class JoinWorkingGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroupRepository,
    private readonly requests: JoinRequestRepository,
    private readonly membership: GroupMembership,
  ) {}

  async run(reader: Reader, input: z.input<typeof joinWorkingGroupInput>): Promise<JoinOutcome> {
    const join = judge(joinWorkingGroupInput, input);
    const { workingGroupId, organisationId } = join;
    const actor = actingFor(reader, organisationId);
    return this.uow.run(actor, async (tx) => {
      const group = found(await this.groups.findVisibleForUpdate(tx, reader, workingGroupId));
      if (await this.groups.findMember(tx, workingGroupId, actor.personId)) throw new DomainError('ALREADY_DONE');
      allow(actsIn(reader, group.clusterId, organisationId));
      switch (group.admission) {
        case 'FREE':
          await this.enter(tx, group, actor);
          return { workingGroupId, joinRequestId: null };
        case 'ON_REQUEST':
          return { workingGroupId, joinRequestId: await this.ask(tx, group, join, actor) };
        case 'BY_INVITATION':
          throw new NotAllowed();
      }
    });
  }

  /** A request from the time before the group opened its door has found its answer. */
  private async enter(tx: Tx, group: WorkingGroup, { personId, organisationId }: { personId: string; organisationId: string }): Promise<void> {
    const waiting = await this.requests.findOpen(tx, group.id, personId);
    if (waiting) await this.requests.update(tx, waiting.id, { status: joinRequestLifecycle.move(waiting.status, 'ACCEPTED'), decidedAt: tx.at });
    await this.membership.enter(tx, group, { personId, organisationId, role: 'MEMBER' });
  }

  private async ask(
    tx: Tx,
    group: WorkingGroup,
    { answers, message }: Join,
    { personId, organisationId }: { personId: string; organisationId: string },
  ): Promise<string> {
    if (await this.requests.findOpen(tx, group.id, personId)) throw new DomainError('ALREADY_DONE');
    if (!answersAll(group.questions, answers ?? [])) throw new DomainError('QUESTIONS_UNANSWERED', {}, 'answers');
    const joinRequestId = newId();
    await this.requests.insert(tx, {
      id: joinRequestId,
      workingGroupId: group.id,
      personId,
      organisationId,
      answers: (answers ?? []).slice(0, group.questions.length),
      message,
      status: 'SENT',
      sentAt: tx.at,
      decidedAt: null,
      decidedByPersonId: null,
      decisionReason: null,
    });
    tx.record(JoinRequested({ joinRequestId, workingGroupId: group.id, clusterId: group.clusterId, personId, organisationId }));
    return joinRequestId;
  }
}
