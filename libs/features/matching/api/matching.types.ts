import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MatchReasonKind, OrganisationNature, PorterRole } from '@grappe/contracts';
import { Competence, Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Seat } from '@grappe/features/projects/projects-api.module';

registerEnumType(MatchReasonKind, {
  name: 'MatchReasonKind',
  description: 'The kinds of reasons for which a partner is proposed.',
  valuesMap: {
    COMPETENCE: { description: 'It can do what the seat asks for.' },
    EXPERIENCE: { description: 'It has done the like before.' },
    TEXT: { description: 'Its texts are close to the project’s.' },
    ROLE: { description: 'The consortium lacks its Porter role.' },
    NATURE: { description: 'The consortium lacks its nature.' },
    DISTANCE: { description: 'It is near.' },
    PAST_COOPERATION: { description: 'They have worked together.' },
  },
});

@ObjectType({ description: 'One of the reasons that add up to a score, with the fact that caused it.' })
export class MatchReason {
  @Field(() => MatchReasonKind, { description: 'What kind of reason.' }) kind!: MatchReasonKind;
  @Field(() => Float, { description: 'Its part of the score.' }) points!: number;
  @Field(() => [Competence], { description: 'Of a reason COMPETENCE: those that are asked for and held.' }) competences!: Competence[];
  @Field(() => [String], { description: 'Words that both use, the rarest first.' }) words!: string[];
  @Field(() => Int, { nullable: true, description: 'Of a reason DISTANCE: kilometres to the lead; null of the others.' }) distanceKm!: number | null;
  @Field(() => PorterRole, { nullable: true, description: 'Of a reason ROLE: what the consortium lacks; null of the others.' }) role!: PorterRole | null;
  @Field(() => OrganisationNature, { nullable: true, description: 'Of a reason NATURE: what the consortium lacks; null of the others.' }) nature!: OrganisationNature | null;
  @Field(() => Int, { nullable: true, description: 'How many competences, words or projects; null where nothing is counted.' }) count!: number | null;
}

@ObjectType({ description: 'An organisation that could take a seat.' })
export class PartnerSuggestion {
  @Field(() => Organisation, { description: 'Who could take it.' }) organisation!: Organisation;
  @Field(() => Float, { description: 'The sum of the reasons, 0 to 100.' }) score!: number;
  @Field(() => [MatchReason], { description: 'The weightiest first.' }) reasons!: MatchReason[];
  @Field(() => Boolean, { description: 'Already invited, or interested by itself.' }) invited!: boolean;
}

@ObjectType({ description: 'A seat that looks for an organisation.' })
export class CallSuggestion {
  @Field(() => Seat, { description: 'The place that the organisation could take.' }) seat!: Seat;
  @Field(() => Float, { description: 'The sum of the reasons, 0 to 100.' }) score!: number;
  @Field(() => [MatchReason], { description: 'The weightiest first.' }) reasons!: MatchReason[];
  @Field(() => Boolean, { description: 'Already invited, or interested by itself.' }) invited!: boolean;
}
