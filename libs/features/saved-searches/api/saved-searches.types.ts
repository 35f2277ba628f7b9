import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProjectKind, ProjectStage } from '@grappe/contracts';
import { Project, ProjectFilter } from '@grappe/features/projects/projects-api.module';
import { DateTime, MutationInput, MutationPayload, Node } from '@grappe/platform/graphql';

@ObjectType({ description: 'What is looked for among projects; null conditions do not narrow.' })
export class SavedFilter {
  @Field(() => ID, { nullable: true, description: 'Only projects of this cluster; null: of any.' }) clusterId!: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title or summary; null: whatever they say.' }) text!: string | null;
  @Field(() => [ProjectStage], { nullable: true, description: 'One of these stages; null: any.' }) stages!: ProjectStage[] | null;
  @Field(() => [ProjectKind], { nullable: true, description: 'One of these kinds; null: any.' }) kinds!: ProjectKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'A seat looks for one of these competences; null: for any.' }) competenceIds!: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The organisation leads it or takes part; null: whoever.' }) organisationId!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Calls with a free place; null: or without.' }) openSeats!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'One’s own organisations lead them or take part; null: whoever.' }) mine!: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'Its deadline comes before; null: whenever.' }) deadlineBefore!: string | null;
}

@ObjectType({ implements: Node, description: 'A search of projects that one keeps: one is told of each newly published call that it finds.' })
export class SavedSearch extends Node {
  @Field(() => String, { description: 'What its person calls it.' }) name!: string;
  @Field(() => SavedFilter, { description: 'What it looks for.' }) filter!: SavedFilter;
  @Field(() => DateTime, { description: 'When it was saved.' }) createdAt!: Date;
  @Field(() => Int, { description: 'The number of the last call that it has found; 0 before the first.' }) lastSequence!: number;
}

@ObjectType({ description: 'A call that a saved search has found.' })
export class FoundCallNews {
  @Field(() => Int, { description: 'Its number within the search: 1, 2, 3… Say the last one that you have to go on from there.' }) sequence!: number;
  @Field(() => Project, { nullable: true, description: 'The call; null where one no longer sees it.' }) project!: object | null;
}

@InputType({ description: 'A search to keep.' })
export class SaveSearchInput extends MutationInput {
  @Field(() => String, { description: 'What to call it.' }) name!: string;
  @Field(() => ProjectFilter, { description: 'What to look for, as `projects` takes it.' }) filter!: ProjectFilter;
}
@InputType({ description: 'Another name for a saved search.' })
export class RenameSavedSearchInput extends MutationInput {
  @Field(() => ID, { description: 'Which search.' }) savedSearchId!: string;
  @Field(() => String, { description: 'Its new name.' }) name!: string;
}
@InputType({ description: 'A saved search to forget.' })
export class DeleteSavedSearchInput extends MutationInput {
  @Field(() => ID, { description: 'Which search.' }) savedSearchId!: string;
}
@ObjectType({ description: 'A saved search as it is now.' })
export class SavedSearchPayload extends MutationPayload {
  @Field(() => SavedSearch, { description: 'As it is now.' }) savedSearch!: SavedSearch;
}
@ObjectType({ description: 'What is left.' })
export class DeleteSavedSearchPayload extends MutationPayload {
  @Field(() => [SavedSearch], { description: 'All that one keeps, by name.' }) savedSearches!: SavedSearch[];
}
