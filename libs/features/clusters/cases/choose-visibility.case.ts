import { Injectable } from '@nestjs/common';
import { chooseOrganisationVisibilityInput, chooseProfileVisibilityInput, type Reader } from '@grappe/contracts';
import { ProfileChanged } from '@grappe/features/identity';
import type { z } from 'zod';
import { UnitOfWork } from '@grappe/platform/database';
import { actingAlone, actingFor, allow, judge } from '@grappe/platform/kernel';
import { FieldChoiceRepository } from '../data/field-choice.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { OrganisationEdited } from '../domain/events';
import { mayBind } from '../domain/mandate.policy';

/** What of one's own each cluster sees: of a person's profile, of an organisation's page. Clusters that are not named, or where one is not, stay as they are. */
@Injectable()
export class ChooseVisibility {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly choices: FieldChoiceRepository,
    private readonly organisations: OrganisationRepository,
  ) {}

  async ofProfile(reader: Reader, input: z.input<typeof chooseProfileVisibilityInput>): Promise<void> {
    const { clusters } = judge(chooseProfileVisibilityInput, input);
    const actor = actingAlone(reader);
    await this.uow.run(actor, async (tx) => {
      await this.choices.ofPerson(tx, actor.personId, clusters);
      tx.record(ProfileChanged({ personId: actor.personId }));
    });
  }

  async ofOrganisation(reader: Reader, input: z.input<typeof chooseOrganisationVisibilityInput>): Promise<void> {
    const { organisationId, everyone, clusters } = judge(chooseOrganisationVisibilityInput, input);
    const actor = actingFor(reader, organisationId);
    allow(mayBind(reader, organisationId));
    await this.uow.run(actor, async (tx) => {
      await this.choices.ofOrganisation(tx, organisationId, everyone, clusters);
      tx.record(OrganisationEdited({ organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
    });
  }
}
