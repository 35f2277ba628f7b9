import { Injectable } from '@nestjs/common';
import { mayBind, PersonReaders } from '@grappe/features/clusters';
import { plainOf, Reads, selectedFields } from '@grappe/platform/reads';
import type { Webhook, WebhookDelivery } from '../domain/webhook';
import { keyOf, toldOf, typeOf } from '../domain/told';

type Owner = Pick<Webhook, 'organisationId' | 'personId'>;

/** What a webhook is told: read by the reads, when it is sent, as its organisation sees it through the person who answers for it. */
@Injectable()
export class WebhookPayloads {
  constructor(
    private readonly persons: PersonReaders,
    private readonly reads: Reads,
  ) {}

  /** Whether the person may still bind the organisation. */
  async isAnsweredFor({ organisationId, personId }: Owner): Promise<boolean> {
    const reader = await this.persons.of(personId, organisationId);
    return reader !== null && mayBind(reader, organisationId);
  }

  /** The whole body; null: what it is about is not there for them any more. */
  async body(owner: Owner, { event, noun, subjectId, createdAt }: WebhookDelivery): Promise<string | null> {
    const data = noun === null || subjectId === null ? {} : await this.data(owner, noun, subjectId);
    return data && JSON.stringify({ type: typeOf(event), timestamp: createdAt.toISOString(), data });
  }

  /**
   * Seen by both: by the organisation alone, so that nothing of another one for which the person acts, too, gets there; and by
   * the person as a whole, so that no one reads by a webhook what is not there for them.
   */
  async data({ organisationId, personId }: Owner, noun: string, subjectId: string): Promise<object | null> {
    const [person, representative] = [await this.persons.of(personId), await this.persons.of(personId, organisationId)];
    if (!person || !representative || !mayBind(representative, organisationId)) return null;
    if (!(await this.reads.sees(noun, subjectId, person))) return null;
    const read = await this.reads.one(noun, subjectId, representative, selectedFields(toldOf[noun] ?? []));
    return read && { [keyOf(noun)]: plainOf(read) };
  }
}
