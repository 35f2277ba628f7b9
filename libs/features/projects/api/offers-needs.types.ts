import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience, OfferNeedKind, OfferNeedNature, OfferNeedVisibility } from '@grappe/contracts';
import { Cluster, CompanyGroup, Competence, Organisation } from '@grappe/features/clusters/clusters-api.module';
import { WorkingGroup } from '@grappe/features/working-groups/working-groups-api.module';
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
  @Field(() => Audience, { description: 'To whom it is shown.' }) audience!: Audience;
  @Field(() => WorkingGroup, { nullable: true, description: 'The group of its audience; null: none, or not for the reader.' }) workingGroup!: WorkingGroup | null;
  @Field(() => [Organisation], { description: 'Whom the audience NAMED names; to its own organisation only.' }) namedOrganisations!: Organisation[];
  @Field(() => [Organisation], { description: 'Who cannot see it; to its own organisation only.' }) excludedOrganisations!: Organisation[];
  @Field(() => [CompanyGroup], { description: 'Groups of companies that cannot see it; to its own organisation only.' }) excludedCompanyGroups!: object[];
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
@InputType({ isAbstract: true })
class OfferNeedAudienceInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'A group of the cluster; needed where the audience is WORKING_GROUP.' }) workingGroupId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'To whom it is shown where the audience is NAMED; at most 50.' }) namedOrganisationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'For whom it is not there; they cannot tell. At most 50. Visitors see nothing that excludes somebody.' })
  excludedOrganisationIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'For whose organisations it is not there, nor for those that join them later; at most 50.' }) excludedCompanyGroupIds?: string[] | null;
}
@InputType({ description: 'To whom an offer is to be shown: all of it.' })
export class ShowOfferInput extends OfferNeedAudienceInput {
  @Field(() => ID, { description: 'An offer of an organisation for which one works.' }) offerId!: string;
  @Field(() => Audience, { description: 'Not CONSORTIUM: there is none.' }) audience!: Exclude<Audience, 'CONSORTIUM'>;
}
@InputType({ description: 'To whom a need is to be shown: all of it.' })
export class ShowNeedInput extends OfferNeedAudienceInput {
  @Field(() => ID, { description: 'A need of an organisation for which one works.' }) needId!: string;
  @Field(() => Audience, { description: 'Not CONSORTIUM: there is none.' }) audience!: Exclude<Audience, 'CONSORTIUM'>;
}
@InputType({ description: 'What an organisation brings or seeks.' })
export class PublishOfferNeedInput extends OfferNeedAudienceInput {
  @Field(() => Audience, { nullable: true, description: 'CLUSTER unless said otherwise. Not CONSORTIUM: there is none.' }) audience?: Exclude<Audience, 'CONSORTIUM'> | null;
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
@ObjectType({ description: 'What has become of the offer.' })
export class OfferPayload extends MutationPayload {
  @Field(() => Offer, { description: 'As it is now.' }) offer!: Offer;
}
@ObjectType({ description: 'What has become of the need.' })
export class NeedPayload extends MutationPayload {
  @Field(() => Need, { description: 'As it is now.' }) need!: Need;
}
