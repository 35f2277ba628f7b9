import { Injectable } from '@nestjs/common';
import type { OrganisationData } from '../data/organisation-data';

/** Where features declare what is an organisation's own to take along. */
@Injectable()
export class OrganisationDataRegistry {
  private readonly declared: OrganisationData[] = [];

  declare(...data: readonly OrganisationData[]): void {
    this.declared.push(...data);
  }

  all(): readonly OrganisationData[] {
    return this.declared;
  }
}
