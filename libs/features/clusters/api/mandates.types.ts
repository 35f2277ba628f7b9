import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MandateRequestStatus, MandateRight } from '@grappe/contracts';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';
import { Organisation } from './clusters.types';

registerEnumType(MandateRequestStatus, {
  name: 'MandateRequestStatus',
  description: 'Where a request for a mandate stands.',
  valuesMap: {
    SENT: { description: 'Waits for an answer.' },
    ACCEPTED: { description: 'The mandate was given.' },
    DECLINED: { description: 'It was not.' },
    WITHDRAWN: { description: 'Taken back by who asked.' },
  },
});

@ObjectType({ implements: Node, description: 'A person asks to represent an organisation that is on record.' })
export class MandateRequest extends Node {
  @Field(() => Person, { description: 'Who asks.' }) person!: Person;
  @Field(() => ID, { description: 'The organisation asked for.' }) organisationId!: string;
  @Field(() => String, { description: 'Its name.' }) organisationName!: string;
  @Field(() => String, { nullable: true, description: 'What they say; null: nothing.' }) message!: string | null;
  @Field(() => MandateRequestStatus, { description: 'Where it stands.' }) status!: MandateRequestStatus;
  @Field(() => DateTime, { description: 'When it was sent.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was answered or withdrawn; null: it waits.' }) decidedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it is one’s own; others that one sees are one’s own to answer.' }) own!: boolean;
}
@ObjectType({ description: 'A list of requests for a mandate.' })
export class MandateRequestConnection extends ConnectionOf(MandateRequest) {}

@InputType({ description: 'Another right for a mandate.' })
export class ChangeMandateInput extends MutationInput {
  @Field(() => ID, { description: 'One of an organisation that one owns.' }) mandateId!: string;
  @Field(() => MandateRight, { description: 'What its person may do from now on.' }) right!: MandateRight;
}
@InputType({ description: 'A mandate to take back, or to lay down.' })
export class EndMandateInput extends MutationInput {
  @Field(() => ID, { description: 'One of an organisation that one owns, or one’s own.' }) mandateId!: string;
}
@ObjectType({ description: 'A mandate has changed.' })
export class MandatePayload extends MutationPayload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation with its persons, as they now are; null where one sees it no more.' }) organisation!: Organisation | null;
}
@InputType({ description: 'A request to accept.' })
export class AcceptMandateRequestInput extends MutationInput {
  @Field(() => ID, { description: 'One that is one’s own to answer.' }) mandateRequestId!: string;
  @Field(() => MandateRight, { description: 'What the person may do for the organisation.' }) right!: MandateRight;
}
@InputType({ description: 'A request to decline or to withdraw.' })
export class MandateRequestInput extends MutationInput {
  @Field(() => ID, { description: 'One that is one’s own to answer, or to withdraw.' }) mandateRequestId!: string;
}
@ObjectType({ description: 'A request has been answered or withdrawn.' })
export class MandateRequestPayload extends MutationPayload {
  @Field(() => MandateRequest, { description: 'The request as it now stands.' }) mandateRequest!: MandateRequest;
}
