import { Injectable } from '@nestjs/common';
import { editProfileInput, type Reader } from '@grappe/contracts';
import type { z } from 'zod';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';
import { ProfileChanged } from '../domain/events';

/** A person says who they are and what they do. Who sees it is another question, which clusters answer. */
@Injectable()
export class EditProfile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
  ) {}

  async run(reader: Reader, input: z.input<typeof editProfileInput>): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      await this.persons.update(tx, actor.personId, judge(editProfileInput, input));
      tx.record(ProfileChanged({ personId: actor.personId }));
    });
  }
}
