import { Injectable } from '@nestjs/common';
import type { Tx } from '@grappe/platform/database';
import type { PersonalData } from '../domain/personal-data';

/** What a feature does when a person leaves, before they are forgotten; it may refuse. */
export type Farewell = (tx: Tx, personId: string) => Promise<void>;

/** Where features declare what they keep of a person: whoever holds the key adds it. */
@Injectable()
export class PersonalDataRegistry {
  private readonly declared: PersonalData[] = [];
  private readonly farewells: Farewell[] = [];

  declare(...data: readonly PersonalData[]): void {
    this.declared.push(...data);
  }

  /** Declares what must be in order before a person leaves. */
  atFarewell(farewell: Farewell): void {
    this.farewells.push(farewell);
  }

  all(): readonly PersonalData[] {
    return this.declared;
  }

  /** Lets every feature take leave; throws what one of them refuses. */
  async takeLeave(tx: Tx, personId: string): Promise<void> {
    for (const farewell of this.farewells) await farewell(tx, personId);
  }
}
