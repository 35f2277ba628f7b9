import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ProjectOrder, type Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs, SharedAnswer } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { AdvanceProjectStage } from '../cases/advance-project-stage.case';
import { AudienceQueries } from '../cases/audience.queries';
import { EditProject } from '../cases/edit-project.case';
import { ProjectQueries } from '../cases/projects.queries';
import { ProposeProject } from '../cases/propose-project.case';
import { AdvanceProjectStageInput, AudienceReachArgs, EditProjectInput, ProjectFilter, ProjectPayload, ProposeProjectInput } from './projects.inputs';
import { AudienceReach, Project, ProjectConnection } from './projects.types';

@Resolver(() => Project)
export class ProjectsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ProjectQueries,
    private readonly audiences: AudienceQueries,
    private readonly proposeCase: ProposeProject,
    private readonly editCase: EditProject,
    private readonly advanceCase: AdvanceProjectStage,
  ) {}

  @Query(() => ProjectConnection, { description: 'The projects that one may know of.' })
  @Access('PUBLIC', 'PROJECTS_READ')
  @SharedAnswer()
  projects(
    @Args('filter', { type: () => ProjectFilter, nullable: true, description: 'Absent: all that the reader may see.' }) filter: ProjectFilter | null,
    @Args('order', { type: () => ProjectOrder, defaultValue: ProjectOrder.NEWEST, description: 'What comes first.' }) order: ProjectOrder,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.projects(reader, filter ?? {}, order, page, selection);
  }

  @Query(() => Project, { nullable: true, description: 'A project by its id; null: it is not there for the reader.' })
  @Access('PUBLIC', 'PROJECTS_READ')
  @SharedAnswer()
  project(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.project(reader, id, selection);
  }

  @Query(() => AudienceReach, { description: 'How many organisations would see a project, counted by what decides who sees it.' })
  @Access('PERSON', 'PROJECTS_READ')
  audienceReach(@Args() audience: AudienceReachArgs, @CurrentReader() reader: Reader): Promise<AudienceReach> {
    return this.audiences.reach(reader, audience);
  }

  @Mutation(() => ProjectPayload, { description: 'Writes down an idea; the organisation leads it.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async proposeProject(
    @Args('input') input: ProposeProjectInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    const { projectId } = await this.proposeCase.run(reader, input);
    return this.reads.payload(reader, selection, { project: ['Project', projectId] });
  }

  @Mutation(() => ProjectPayload, { description: 'Changes the texts of a project; STALE_VERSION where somebody else did meanwhile.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async editProject(@Args('input') input: EditProjectInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.editCase.run(reader, input);
    return this.reads.payload(reader, selection, { project: ['Project', input.projectId] });
  }

  @Mutation(() => ProjectPayload, { description: 'Moves a project to another stage; to CALL publishes it. An impossible move is IMPOSSIBLE_MOVE.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async advanceProjectStage(
    @Args('input') input: AdvanceProjectStageInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.advanceCase.run(reader, input);
    return this.reads.payload(reader, selection, { project: ['Project', input.projectId] });
  }
}
