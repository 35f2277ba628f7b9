import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfferNeedKind, OfferNeedNature, OfferNeedVisibility } from '@grappe/contracts';
import { Cluster, Competence, Organisation } from '@grappe/features/clusters/clusters-api.module';
import { ConnectionOf, DateTime, MutationInput, MutationPayload } from '@grappe/platform/graphql';

registerEnumType(OfferNeedNature, { name: 'OfferNeedNature', description: 'Whether it is for sale.' });
registerEnumType(OfferNeedKind, { name: 'OfferNeedKind', description: 'What is brought or sought.' });
registerEnumType(OfferNeedVisibility, { name: 'OfferNeedVisibility', description: 'Whether it shows who published it.' });

/** What an organisation brings and what it seeks have the same shape. */
@ObjectType({ isAbstract: true })
class OfferOrNeed {
  @Field(() => ID) id!: string;
  @Field(() => Cluster) cluster!: Cluster;
  @Field(() => Organisation, { nullable: true, description: 'Null for others where it is anonymous.' }) organisation!: Organisation | null;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => OfferNeedNature) nature!: OfferNeedNature;
  @Field(() => OfferNeedKind) kind!: OfferNeedKind;
  @Field(() => OfferNeedVisibility) visibility!: OfferNeedVisibility;
  @Field(() => [Competence]) competences!: Competence[];
  @Field(() => DateTime, { nullable: true }) deadline!: Date | null;
  @Field(() => DateTime) createdAt!: Date;
}

@ObjectType({ description: 'What an organisation brings.' })
export class Offer extends OfferOrNeed {}
@ObjectType({ description: 'What an organisation seeks.' })
export class Need extends OfferOrNeed {}
@ObjectType({ description: 'A list of offers.' })
export class OfferConnection extends ConnectionOf(Offer) {}
@ObjectType({ description: 'A list of needs.' })
export class NeedConnection extends ConnectionOf(Need) {}

@InputType({ description: 'All given conditions hold; within one, any of its values.' })
export class OfferNeedFilter {
  @Field(() => ID, { nullable: true }) clusterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Published by it, under its name.' }) organisationId?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => [OfferNeedKind], { nullable: true }) kinds?: OfferNeedKind[] | null;
}
@InputType()
export class PublishOfferNeedInput extends MutationInput {
  @Field(() => ID) clusterId!: string;
  @Field(() => ID) organisationId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) description!: string;
  @Field(() => OfferNeedNature) nature!: OfferNeedNature;
  @Field(() => OfferNeedKind) kind!: OfferNeedKind;
  @Field(() => OfferNeedVisibility, { nullable: true, description: 'NAMED unless said otherwise.' }) visibility?: OfferNeedVisibility | null;
  @Field(() => [ID]) competenceIds!: string[];
  @Field(() => DateTime, { nullable: true }) deadline?: Date | null;
}
@ObjectType()
export class OfferPayload extends MutationPayload {
  @Field(() => Offer) offer!: Offer;
}
@ObjectType()
export class NeedPayload extends MutationPayload {
  @Field(() => Need) need!: Need;
}
