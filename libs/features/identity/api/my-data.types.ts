import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

@ObjectType({ implements: Node, description: 'An archive of one’s own data, or of an organisation’s. Once it is ready it is fetched at `/exports/my-data/<id>.zip`.' })
export class DataExport extends Node {
  @Field(() => Int, { description: 'How much of it is done, 0 to 100.' }) progress!: number;
  @Field(() => Boolean, { description: 'Whether it can be fetched.' }) ready!: boolean;
  @Field(() => DateTime, { description: 'When it was asked for.' }) createdAt!: Date;
  @Field(() => DateTime, { description: 'Until when it can be fetched.' }) expiresAt!: Date;
}
@InputType({ description: 'Nothing needs to be said.' })
export class ExportMyDataInput extends MutationInput {}
@ObjectType({ description: 'An archive is being made.' })
export class ExportMyDataPayload extends MutationPayload {
  @Field(() => [DataExport], { description: 'The archives that one has asked for.' }) dataExports!: DataExport[];
}
@InputType({ description: 'Typed to confirm.' })
export class LeaveGrappeInput extends MutationInput {
  @Field(() => String, { description: 'The address of the account.' }) email!: string;
}
@ObjectType({ description: 'The account is deleted, and one is signed out.' })
export class LeaveGrappePayload extends MutationPayload {
  @Field(() => Boolean, { description: 'Always true.' }) left!: boolean;
}
