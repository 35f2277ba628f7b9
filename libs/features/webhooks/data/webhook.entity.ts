import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WebhookDeliveryStatus, WebhookEvent, WebhookFault, WebhookStop } from '@grappe/contracts';
import type { Webhook, WebhookDelivery } from '../domain/webhook';

@Entity('webhook')
export class WebhookRow implements Webhook {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') url!: string;
  @Column('text', { array: true }) events!: WebhookEvent[];
  @Column('bytea') secret!: Buffer;
  @Column('bytea', { nullable: true }) formerSecret!: Buffer | null;
  @Column('timestamptz', { nullable: true }) formerSecretUntil!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text', { nullable: true }) stoppedFor!: WebhookStop | null;
}

@Entity('webhook_delivery')
export class WebhookDeliveryRow implements WebhookDelivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') webhookId!: string;
  @Column('text') event!: WebhookEvent;
  @Column('uuid') eventId!: string;
  @Column('text', { nullable: true }) noun!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text') status!: WebhookDeliveryStatus;
  @Column('int') attempts!: number;
  @Column('timestamptz', { nullable: true }) nextAttemptAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastAttemptAt!: Date | null;
  @Column('int', { nullable: true }) responseStatus!: number | null;
  @Column('text', { nullable: true }) fault!: WebhookFault | null;
  @Column('int', { nullable: true }) milliseconds!: number | null;
}
