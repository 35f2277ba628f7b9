import { Injectable } from '@nestjs/common';
import { chooseLanguageInput, type Language, type Reader } from '@grappe/contracts';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, judge } from '@grappe/platform/kernel';
import { PersonRepository } from '../data/person.repository';

/** The language of one's screens and mails. */
@Injectable()
export class ChooseLanguage {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly persons: PersonRepository,
  ) {}

  async run(reader: Reader, input: { language: Language }): Promise<void> {
    const actor = actingAlone(reader);
    await this.uow.run(actor, (tx) => this.persons.update(tx, actor.personId, judge(chooseLanguageInput, input)));
  }
}
