import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ExcludeCompanyGroup } from '../cases/exclude-company-group.case';
import { ExcludeOrganisation } from '../cases/exclude-organisation.case';
import { LeaveProject } from '../cases/leave-project.case';
import { LiftCompanyGroupExclusion } from '../cases/lift-company-group-exclusion.case';
import { LiftExclusion } from '../cases/lift-exclusion.case';
import { SupportProject } from '../cases/support-project.case';
import { WithdrawSupport } from '../cases/withdraw-support.case';
import { ExcludeCompanyGroupInput, ExcludeOrganisationInput, LeaveProjectInput, LeaveProjectPayload, ProjectPayload, SupportProjectInput } from './projects.inputs';
import { Project } from './projects.types';

/** Organisations around a project: who supports it, who leaves it, for whom it is not there. */
@Resolver(() => Project)
export class ParticipationResolver {
  constructor(
    private readonly reads: Reads,
    private readonly supportCase: SupportProject,
    private readonly withdrawSupportCase: WithdrawSupport,
    private readonly excludeCase: ExcludeOrganisation,
    private readonly liftExclusionCase: LiftExclusion,
    private readonly excludeGroupCase: ExcludeCompanyGroup,
    private readonly liftGroupCase: LiftCompanyGroupExclusion,
    private readonly leaveCase: LeaveProject,
  ) {}

  @Mutation(() => ProjectPayload, { description: 'Supports a project for an organisation.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async supportProject(
    @Args('input') input: SupportProjectInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.supportCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  @Mutation(() => ProjectPayload, { description: 'Supports a project no more.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async withdrawSupport(
    @Args('input') input: SupportProjectInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.withdrawSupportCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  @Mutation(() => ProjectPayload, { description: 'For this organisation the project is no longer there; it cannot tell why.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async excludeOrganisation(
    @Args('input') input: ExcludeOrganisationInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.excludeCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  @Mutation(() => ProjectPayload, { description: 'For this organisation the project is there again.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async liftExclusion(
    @Args('input') input: ExcludeOrganisationInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.liftExclusionCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  @Mutation(() => ProjectPayload, { description: 'For the organisations of this group of companies, also those that join it later, the project is no longer there.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async excludeCompanyGroup(
    @Args('input') input: ExcludeCompanyGroupInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.excludeGroupCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  @Mutation(() => ProjectPayload, { description: 'For the organisations of this group of companies the project is there again.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async liftCompanyGroupExclusion(
    @Args('input') input: ExcludeCompanyGroupInput,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    await this.liftGroupCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  @Mutation(() => LeaveProjectPayload, { description: 'A partner leaves; the lead can only abandon.' })
  @Access('PERSON', 'PROJECTS_WRITE')
  async leaveProject(@Args('input') input: LeaveProjectInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.leaveCase.run(reader, input);
    return this.changed(reader, selection, input.projectId);
  }

  private changed(reader: Reader, selection: readonly Selected[], projectId: string): Promise<Compiled> {
    return this.reads.payload(reader, selection, { project: ['Project', projectId] });
  }
}
