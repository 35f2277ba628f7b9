import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { limits, OrganisationNature, OrganisationSize, PorterRole } from '@grappe/contracts';
import type { Tx } from '@grappe/platform/database';
import { judge, newId } from '@grappe/platform/kernel';
import { MembershipRepository } from '../data/membership.repository';
import { OrganisationRepository } from '../data/organisation.repository';
import { MembershipAdmitted, OrganisationEdited } from '../domain/events';
import { sortNameOf } from '../domain/organisation';

const text = (max: number) => z.string().trim().max(max).nullable();
/** What may be put on record of an organisation. */
export const organisationOnPaper = z.object({
  name: z.string().trim().min(1).max(300),
  nature: z.enum(OrganisationNature),
  size: z.enum(OrganisationSize).nullable().default(null),
  description: text(limits.descriptionLength.max).default(null),
  website: text(500).default(null),
  siren: z.string().regex(/^\d{9}$/).nullable().default(null),
  street: text(300).default(null),
  postcode: text(20).default(null),
  city: text(limits.nameLength.max).default(null),
  country: z.string().regex(/^[A-Z]{2}$/).default('FR'),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  source: z.string().nullable().default(null),
  sourceKey: z.string().nullable().default(null),
  competenceIds: z.array(z.uuid()).default([]),
});
/** Where it is a member on paper. */
export const memberOnPaper = z.object({ clusterId: z.uuid(), role: z.enum(PorterRole), moteur: z.boolean().default(false) });

export type RecordedOrganisation = z.input<typeof organisationOnPaper>;
export type RecordOutcome = 'created' | 'updated' | 'unchanged';

/**
 * Puts on record an organisation that is a member on paper already: from the cluster's own list, by its animateur or operator.
 * An organisation of a known source and key is brought up to date; the same again changes nothing.
 */
@Injectable()
export class RecordOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  async within(tx: Tx, input: RecordedOrganisation, member?: z.input<typeof memberOnPaper>): Promise<{ organisationId: string; outcome: RecordOutcome }> {
    const { competenceIds, ...facts } = judge(organisationOnPaper, input);
    const known = facts.source !== null && facts.sourceKey !== null ? await this.organisations.findBySource(tx, facts.source, facts.sourceKey) : null;
    const organisationId = known?.id ?? newId();
    const row = { ...facts, sortName: sortNameOf(facts.name) };
    let outcome: RecordOutcome = 'created';
    if (!known) {
      await this.organisations.insert(tx, { id: organisationId, ...row, createdAt: tx.at, updatedAt: tx.at });
      await this.organisations.setCompetences(tx, organisationId, competenceIds);
    } else {
      const same = (Object.keys(row) as (keyof typeof row)[]).every((key) => row[key] === known[key]);
      const competences = await this.organisations.competenceIdsOf(tx, organisationId);
      const sameCompetences = competences.length === competenceIds.length && competences.every((id) => competenceIds.includes(id));
      outcome = same && sameCompetences ? 'unchanged' : 'updated';
      if (!same) await this.organisations.update(tx, organisationId, row);
      if (!sameCompetences) await this.organisations.setCompetences(tx, organisationId, competenceIds);
    }
    if (member) await this.place(tx, organisationId, judge(memberOnPaper, member));
    if (outcome === 'updated') tx.record(OrganisationEdited({ organisationId, clusterIds: await this.organisations.clusterIdsOf(tx, organisationId) }));
    return { organisationId, outcome };
  }

  private async place(tx: Tx, organisationId: string, { clusterId, role, moteur }: z.output<typeof memberOnPaper>): Promise<void> {
    if (await this.memberships.findOf(tx, clusterId, organisationId)) return;
    const membershipId = newId();
    await this.memberships.insert(tx, {
      id: membershipId, clusterId, organisationId, role, moteur, status: 'ACTIVE', message: null,
      appliedAt: tx.at, appliedByPersonId: tx.actor.personId, decidedAt: tx.at, decidedByPersonId: tx.actor.personId, decisionReason: null,
    });
    tx.record(MembershipAdmitted({ membershipId, clusterId, organisationId }));
  }
}
