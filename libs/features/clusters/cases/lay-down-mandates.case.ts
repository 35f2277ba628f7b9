import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@grappe/platform/database';
import { MandateRepository } from '../data/mandate.repository';
import { ChangeMandate } from './change-mandate.case';

/** A person who leaves lays down every mandate first; LAST_OWNER where an organisation would be left without one. */
@Injectable()
export class LayDownMandates {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly changeMandate: ChangeMandate,
  ) {}

  async within(tx: Tx, personId: string): Promise<void> {
    for (const mandate of await this.mandates.openOf(tx, personId)) await this.changeMandate.endWithin(tx, mandate);
    // What was sent to their address names it.
    await tx.query(sql`delete from mandate_invitation where email = (select email from person where id = ${personId})`);
  }
}
