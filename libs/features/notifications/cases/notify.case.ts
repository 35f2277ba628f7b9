import { Inject, Injectable } from '@nestjs/common';
import type { NotificationKind } from '@grappe/contracts';
import { PersonRepository } from '@grappe/features/identity';
import { CONFIG, type Config } from '@grappe/platform/config';
import type { Tx } from '@grappe/platform/database';
import { newId } from '@grappe/platform/kernel';
import { sendMail } from '@grappe/platform/mail';
import { NotificationRepository } from '../data/notification.repository';
import { NotificationsTold } from '../domain/events';
import { mailOf, pageOf } from '../domain/mail-sentences';
import { audienceOf, type Telling } from '../domain/notification';

/** Tells persons of an event, within a reaction's transaction: in the app, and by mail where the kind is worth one. */
@Injectable()
export class Notify {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly notifications: NotificationRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** Told again, it tells nothing: a reaction that runs twice is harmless. Nobody is told of their own act. */
  async within<Kind extends NotificationKind>(tx: Tx, telling: Telling<Kind>): Promise<void> {
    const { event, kind, subject, facts } = telling;
    const audience = audienceOf(telling);
    if (audience.length === 0) return;
    const told = await this.notifications.insertUntold(
      tx,
      audience.map((personId) => ({
        id: newId(),
        personId,
        kind,
        subjectKind: subject.kind,
        subjectId: subject.id,
        facts,
        eventId: event.id,
        createdAt: event.at,
        readAt: null,
      })),
    );
    if (told.length === 0) return;
    tx.record(NotificationsTold({ personIds: told }));
    await this.mail(tx, told, telling);
  }

  private async mail<Kind extends NotificationKind>(tx: Tx, personIds: readonly string[], { kind, facts, subject }: Telling<Kind>): Promise<void> {
    for (const { email, language } of await this.persons.findMany(tx, personIds)) {
      const sentences = mailOf(kind, facts, language);
      if (!sentences) continue;
      const { label, ...content } = sentences;
      await sendMail(tx, email, { language, ...content, action: { label, url: this.config.publicUrl + pageOf(subject) } });
    }
  }
}
