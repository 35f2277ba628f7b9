import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AuditAct, auditSentence, wordsOf } from '@grappe/contracts';
import { Organisation } from '@grappe/features/clusters/clusters-api.module';
import { Person } from '@grappe/features/identity/identity-api.module';
import { ConnectionOf, DateTime, Node } from '@grappe/platform/graphql';

registerEnumType(AuditAct, {
  name: 'AuditAct',
  description: 'What was done.',
  valuesMap: Object.fromEntries(wordsOf(AuditAct).map((act) => [act, { description: `Somebody ${auditSentence(act, 'EN', {})}.` }])),
});

@ObjectType({ implements: Node, description: 'Who did what to whom, when, from where, for which organisation and why. Never changed.' })
export class AuditEntry extends Node {
  @Field(() => AuditAct, { description: 'What was done.' }) act!: AuditAct;
  @Field(() => Person, { nullable: true, description: 'Who did it; null: the product by itself, such as an import.' }) actor!: Person | null;
  @Field(() => Organisation, { nullable: true, description: 'For which organisation; null: for none.' }) actingFor!: Organisation | null;
  @Field(() => Organisation, { nullable: true, description: 'To which organisation it was done; null: to none.' }) organisation!: Organisation | null;
  @Field(() => Person, { nullable: true, description: 'To which person it was done; null: to nobody in particular.' }) person!: Person | null;
  @Field(() => String, { nullable: true, description: 'The reason given; null: none was asked for.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'The network that it came from, such as 203.0.113.0/24; null: from no request.' }) network!: string | null;
  @Field(() => DateTime, { description: 'When.' }) at!: Date;
}

@ObjectType({ description: 'A page of an audit log.' })
export class AuditEntryConnection extends ConnectionOf(AuditEntry) {}

@InputType({ description: 'What of an audit log is looked for: all given conditions.' })
export class AuditLogFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name of who acted, or of the organisation for which.' }) who?: string | null;
  @Field(() => [AuditAct], { nullable: true, description: 'Any of these acts.' }) acts?: AuditAct[] | null;
  @Field(() => DateTime, { nullable: true, description: 'From this moment on.' }) since?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' }) until?: Date | null;
}

@ArgsType()
export class AuditLogArgs {
  @Field(() => ID, { description: 'The cluster, which one animates.' }) clusterId!: string;
  @Field(() => AuditLogFilter, { nullable: true, description: 'What is looked for.' }) filter?: AuditLogFilter | null;
  @Field(() => Int, { defaultValue: 50, description: 'How many at most, 1 to 100.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null;
}
