import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import { OrganisationRepository } from '../data/organisation.repository';

/** Adds nodes to the shared taxonomy, within an import or the making of the demo. */
@Injectable()
export class RecordCompetences {
  constructor(private readonly organisations: OrganisationRepository) {}

  /** Ids by code; codes that are known keep their labels. */
  within(tx: Tx, competences: readonly { code: string; labelFr: string; labelEn: string; parentCode?: string }[]): Promise<Map<string, string>> {
    return this.organisations.ensureCompetences(tx, competences);
  }
}
