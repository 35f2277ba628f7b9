import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { editWorkingGroupInput, type Reader } from '@grappe/contracts';
import { sortNameOf } from '@grappe/features/clusters';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, allow, found, judge } from '@grappe/platform/kernel';
import { WorkingGroupRepository } from '../data/working-group.repository';
import { WorkingGroupEdited } from '../domain/events';

/** A chair changes what a group is about, who sees it, or how one gets in. What is absent stays as it is. */
@Injectable()
export class EditWorkingGroup {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly groups: WorkingGroupRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof editWorkingGroupInput>): Promise<void> {
    const actor = actingAlone(reader);
    const { workingGroupId, name, questions, ...fields } = judge(editWorkingGroupInput, input);
    await this.uow.run(actor, async (tx) => {
      const group = found(await this.groups.findVisibleForUpdate(tx, reader, workingGroupId));
      const own = await this.groups.findMember(tx, workingGroupId, actor.personId);
      allow(own?.role === 'CHAIR');
      tx.actFor(found(own).organisationId);
      await this.groups.update(tx, workingGroupId, {
        ...fields,
        ...(name === undefined ? {} : { name, sortName: sortNameOf(name) }),
        questions: questions ?? group.questions,
      });
      const { clusterId, visibility: formerVisibility } = group;
      tx.record(WorkingGroupEdited({ workingGroupId, clusterId, formerVisibility, visibility: fields.visibility ?? formerVisibility }));
    });
  }
}
