import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { applyWithOrganisationInput, type organisationThatApplies, type Reader } from '@grappe/contracts';
import { UnitOfWork, type Tx } from '@grappe/platform/database';
import { actingAlone, judge, newId } from '@grappe/platform/kernel';
import { OrganisationRepository } from '../data/organisation.repository';
import { sortNameOf } from '../domain/organisation';
import { ApplyToCluster } from './apply-to-cluster.case';
import { ClusterEntrance } from './cluster-entrance';
import { GiveMandate } from './give-mandate.case';
import { RequestMandate } from './request-mandate.case';

/** What came of an application: it waits for the animateur, or for those who answer for an organisation that was on record. */
export type Applied = { readonly membershipId: string } | { readonly mandateRequestId: string };

/** A person brings an organisation that is not on record yet, and applies for it to a cluster in the same act. */
@Injectable()
export class ApplyWithOrganisation {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly entrance: ClusterEntrance,
    private readonly applyToCluster: ApplyToCluster,
    private readonly giveMandate: GiveMandate,
    private readonly requestMandate: RequestMandate,
  ) {}

  async run(reader: Reader, input: z.input<typeof applyWithOrganisationInput>): Promise<Applied> {
    const { clusterId, joinLinkToken, organisation } = judge(applyWithOrganisationInput, input);
    const actor = actingAlone(reader);
    return this.uow.run(actor, async (tx) => {
      await this.entrance.open(tx, clusterId, joinLinkToken, 'ORGANISATION');
      return this.within(tx, actor.personId, clusterId, organisation);
    });
  }

  /** Within a registration, too. One organisation has one record: where its SIREN is known, its own persons are asked rather than a double made. */
  async within(tx: Tx, personId: string, clusterId: string, { role, message, ...facts }: z.output<typeof organisationThatApplies>): Promise<Applied> {
    const known = facts.siren === null ? null : await this.organisations.findBySiren(tx, facts.siren);
    if (known) return this.requestMandate.within(tx, { personId, organisationId: known.id, message });
    const organisationId = newId();
    await this.organisations.insert(tx, {
      ...facts, id: organisationId, sortName: sortNameOf(facts.name), description: null, street: null, postcode: null, country: 'FR',
      latitude: null, longitude: null, source: null, sourceKey: null, createdAt: tx.at, updatedAt: tx.at,
    });
    await this.giveMandate.within(tx, { personId, organisationId, right: 'OWNER' });
    return this.applyToCluster.within(tx, { personId, clusterId, organisationId, role, message });
  }
}
