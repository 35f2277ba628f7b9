import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, OfferNeedKind, OfferNeedNature, OfferNeedVisibility } from '@grappe/contracts';
import type { OfferNeed } from '../domain/offer-need';

export abstract class OfferNeedRow implements OfferNeed {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') clusterId!: string;
  @Column('uuid') organisationId!: string;
  @Column('uuid') personId!: string;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('text') nature!: OfferNeedNature;
  @Column('text') kind!: OfferNeedKind;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  @Column('text') visibility!: OfferNeedVisibility;
  @Column('text') audience!: Audience;
  @Column('uuid', { nullable: true }) workingGroupId!: string | null;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('offer')
export class OfferRow extends OfferNeedRow {}
@Entity('need')
export class NeedRow extends OfferNeedRow {}
