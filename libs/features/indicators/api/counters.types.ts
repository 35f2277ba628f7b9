import { Field, Int, ObjectType } from '@nestjs/graphql';

const hidden = 'Null while it counts something confidential and fewer than three organisations contribute: it would point at them.';

@ObjectType({ description: 'Live public figures, the same for every reader. Projects that exclude somebody are in none of them.' })
export class ClusterCounters {
  @Field(() => Int, { description: 'Organisations whose membership is active; in a network, each once.' }) organisations!: number;
  @Field(() => Int, { nullable: true, description: `Joint projects that are beyond an idea and not abandoned. ${hidden}` }) projects!: number | null;
  @Field(() => Int, { description: 'Working groups, without secret ones.' }) workingGroups!: number;
  @Field(() => Int, { nullable: true, description: `Projects in consortium, running or completed in which at least two organisations take part. ${hidden}` })
  collaborations!: number | null;
  @Field(() => Int, { nullable: true, description: `Projects that look for partners. ${hidden}` }) callsOpen!: number | null;
}
