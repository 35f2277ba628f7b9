import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfferNeedKind, OfferNeedNature, OfferNeedVisibility } from '@grappe/contracts';
import { Cluster, Competence, Organisation } from '@grappe/features/clusters/clusters-api.module';
import { ConnectionOf, DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

registerEnumType(OfferNeedNature, {
  name: 'OfferNeedNature',
  description: 'Whether it is for sale.',
  valuesMap: {
    COMMERCIAL: { description: 'For money.' },
    NON_COMMERCIAL: { description: 'In cooperation.' },
  },
});
registerEnumType(OfferNeedKind, {
  name: 'OfferNeedKind',
  description: 'What is brought or sought.',
  valuesMap: {
    TECHNOLOGY: { description: 'A technology, patented or not.' },
    EXPERTISE: { description: 'Knowledge and advice.' },
    EQUIPMENT: { description: 'Machines and instruments.' },
    FACILITY: { description: 'A plant, laboratory or test bed.' },
    PURCHASE: { description: 'Goods or services.' },
    TRAINING: { description: 'Skills.' },
    FUNDING: { description: 'Money.' },
    DATA: { description: 'Data sets.' },
    PREMISES: { description: 'Rooms and land.' },
    OTHER: { description: 'Something else.' },
  },
});
registerEnumType(OfferNeedVisibility, {
  name: 'OfferNeedVisibility',
  description: 'Whether it shows who published it.',
  valuesMap: {
    NAMED: { description: 'Shows who published it.' },
    ANONYMOUS: { description: 'Nothing tells whose it is.' },
  },
});

/** What an organisation brings and what it seeks have the same shape. */
@ObjectType({ isAbstract: true })
class OfferOrNeed extends Node {
  @Field(() => Cluster, { description: 'Where it is published.' }) cluster!: Cluster;
  @Field(() => Organisation, { nullable: true, description: 'Null for others where it is anonymous.' }) organisation!: Organisation | null;
  @Field(() => String, { description: 'In a few words.' }) title!: string;
  @Field(() => String, { description: 'In full.' }) description!: string;
  @Field(() => OfferNeedNature, { description: 'Whether it is for sale.' }) nature!: OfferNeedNature;
  @Field(() => OfferNeedKind, { description: 'What is brought or sought.' }) kind!: OfferNeedKind;
  @Field(() => OfferNeedVisibility, { description: 'Whether it shows who published it.' }) visibility!: OfferNeedVisibility;
  @Field(() => [Competence], { description: 'What it is about.' }) competences!: Competence[];
  @Field(() => DateTime, { nullable: true, description: 'Until when it stands; null: open.' }) deadline!: Date | null;
  @Field(() => DateTime, { description: 'When it was published.' }) createdAt!: Date;
}

@ObjectType({ implements: Node, description: 'What an organisation brings.' })
export class Offer extends OfferOrNeed {}
@ObjectType({ implements: Node, description: 'What an organisation seeks.' })
export class Need extends OfferOrNeed {}
@ObjectType({ description: 'A list of offers.' })
export class OfferConnection extends ConnectionOf(Offer) {}
@ObjectType({ description: 'A list of needs.' })
export class NeedConnection extends ConnectionOf(Need) {}

@InputType({ description: 'All given conditions hold; within one, any of its values.' })
export class OfferNeedFilter {
  @Field(() => ID, { nullable: true, description: 'Published in this cluster.' }) clusterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Published by it, under its name.' }) organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or description.' }) text?: string | null;
  @Field(() => [OfferNeedKind], { nullable: true, description: 'One of these.' }) kinds?: OfferNeedKind[] | null;
}
@InputType({ description: 'What an organisation brings or seeks.' })
export class PublishOfferNeedInput extends MutationInput {
  @Field(() => ID, { description: 'A cluster in which the organisation is a member.' }) clusterId!: string;
  @Field(() => ID, { description: 'For whom one publishes.' }) organisationId!: string;
  @Field(() => String, { description: '4 to 140 characters.' }) title!: string;
  @Field(() => String, { description: 'In full.' }) description!: string;
  @Field(() => OfferNeedNature, { description: 'Whether it is for sale.' }) nature!: OfferNeedNature;
  @Field(() => OfferNeedKind, { description: 'What is brought or sought.' }) kind!: OfferNeedKind;
  @Field(() => OfferNeedVisibility, { nullable: true, description: 'NAMED unless said otherwise.' }) visibility?: OfferNeedVisibility | null;
  @Field(() => [ID], { description: 'What it is about.' }) competenceIds!: string[];
  @Field(() => DateTime, { nullable: true, description: 'Until when it stands; null: open.' }) deadline?: Date | null;
}
@ObjectType({ description: 'The offer is published.' })
export class OfferPayload extends MutationPayload {
  @Field(() => Offer, { description: 'As it was published.' }) offer!: Offer;
}
@ObjectType({ description: 'The need is published.' })
export class NeedPayload extends MutationPayload {
  @Field(() => Need, { description: 'As it was published.' }) need!: Need;
}
