import { Injectable } from '@nestjs/common';
import type { SecurityChange } from '@grappe/contracts';
import { SecurityChanged } from '@grappe/features/identity';
import { UnitOfWork } from '@grappe/platform/database';
import { ReactTo, type RecordedEvent } from '@grappe/platform/events';
import { system } from '@grappe/platform/kernel';
import { Notify } from '../cases/notify.case';

@Injectable()
export class TellOfSecurity {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notify: Notify,
  ) {}

  /** Told also of what one did oneself, for it may have been somebody else who did. */
  @ReactTo(SecurityChanged)
  async changed(event: RecordedEvent<{ personId: string; change: SecurityChange }>): Promise<void> {
    const { personId, change } = event.data;
    const subject = { kind: 'account', id: personId };
    await this.uow.run(system, (tx) => this.notify.within(tx, { event: { ...event, actor: system }, personIds: [personId], kind: 'SECURITY_CHANGED', subject, facts: { change } }));
  }
}
