import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { limits, type Reader, type WebhookEvent } from '@grappe/contracts';
import { all, sql, type Tx } from '@grappe/platform/database';
import { rowOf } from '@grappe/platform/reads';
import { WebhookDeliveryRow, WebhookRow } from './webhook.entity';
import { webhookVisible } from './webhook.reads';

/** A delivery that is due, with the webhook to which it goes. */
export interface DueDelivery {
  readonly delivery: WebhookDeliveryRow;
  readonly webhook: WebhookRow;
}

/** Webhooks and their deliveries as cases write them. */
@Injectable()
export class WebhookRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Tx, webhook: WebhookRow): Promise<void> {
    await tx.manager.insert(WebhookRow, webhook);
  }

  async update(tx: Tx, id: string, changes: Partial<WebhookRow>): Promise<void> {
    await tx.manager.update(WebhookRow, { id }, changes);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(WebhookRow, { id });
  }

  /** The webhook, held until the end of the transaction; null: not there, or not for this reader. */
  async findVisibleForUpdate(tx: Tx, reader: Reader, id: string): Promise<WebhookRow | null> {
    const row = rowOf('webhook');
    const seen = await tx.query(sql`select 1 from webhook where ${all([sql`${row('id')} = ${id}::uuid`, webhookVisible(row, reader)])} for no key update of webhook`);
    return seen.length > 0 ? tx.manager.findOneBy(WebhookRow, { id }) : null;
  }

  /** How many an organisation has. Its row is held, so that two at once are counted one after the other. */
  async countOf(tx: Tx, organisationId: string): Promise<number> {
    await tx.query(sql`select from organisation where id = ${organisationId}::uuid for no key update`);
    return tx.manager.countBy(WebhookRow, { organisationId });
  }

  /** Those that are called for an event. */
  async calledFor(event: WebhookEvent): Promise<WebhookRow[]> {
    return this.dataSource.getRepository(WebhookRow).createQueryBuilder('webhook').where('stopped_for is null and :event = any(events)', { event }).orderBy('id').getMany();
  }

  /** Whether it was not told this yet. */
  async insertDelivery(tx: Tx, delivery: WebhookDeliveryRow): Promise<boolean> {
    const inserted = await tx.manager.createQueryBuilder().insert().into(WebhookDeliveryRow).values(delivery).orIgnore().returning('id').execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  /** The webhook of a delivery, held until the end of the transaction; null: not there, or not for this reader. */
  async findVisibleOfDelivery(tx: Tx, reader: Reader, deliveryId: string): Promise<WebhookRow | null> {
    const row = rowOf('webhook');
    const [seen] = await tx.query<{ id: string }>(sql`select webhook.id from webhook join webhook_delivery delivery on delivery.webhook_id = webhook.id
      where ${all([sql`delivery.id = ${deliveryId}::uuid`, webhookVisible(row, reader)])} for no key update of webhook`);
    return seen ? tx.manager.findOneBy(WebhookRow, { id: seen.id }) : null;
  }

  /** A delivery that still waits, of a webhook that is called. */
  async due(deliveryId: string): Promise<DueDelivery | null> {
    const delivery = await this.dataSource.getRepository(WebhookDeliveryRow).findOneBy({ id: deliveryId, status: 'WAITING' });
    const webhook = delivery && (await this.dataSource.getRepository(WebhookRow).findOneBy({ id: delivery.webhookId }));
    return delivery && webhook?.stoppedFor === null ? { delivery, webhook } : null;
  }

  async updateDelivery(tx: Tx, id: string, changes: Partial<WebhookDeliveryRow>): Promise<void> {
    await tx.manager.update(WebhookDeliveryRow, { id }, changes);
  }

  /** As if it had never been: what it was about is not there for the organisation any more. */
  async deleteDelivery(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(WebhookDeliveryRow, { id });
  }

  /** Forgets what is older than the log is long. */
  async sweep(tx: Tx, webhookId: string): Promise<void> {
    await tx.query(sql`delete from webhook_delivery where webhook_id = ${webhookId}::uuid and created_at < ${tx.at}::timestamptz - make_interval(days => ${limits.webhookLogDays}::int)`);
  }

  async namesOf(tx: Tx, id: string): Promise<{ webhook: string; organisation: string } | null> {
    const [names] = await tx.query<{ webhook: string; organisation: string }>(
      sql`select w.name as webhook, o.name as organisation from webhook w join organisation o on o.id = w.organisation_id where w.id = ${id}::uuid`,
    );
    return names ?? null;
  }

  /** Those who see the webhooks of an organisation. */
  async bindersOf(organisationId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select person_id as id from mandate where organisation_id = $1 and ended_at is null and "right" in ('OWNER', 'REPRESENTATIVE')`,
      [organisationId],
    );
    return rows.map(({ id }) => id);
  }
}
