import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { PageArgs, SharedAnswer } from '@grappe/platform/graphql';
import { Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ClustersQueries } from '../cases/clusters.queries';
import { EditOrganisation } from '../cases/edit-organisation.case';
import { EditOrganisationInput, OrganisationFilter, OrganisationPayload } from './clusters.inputs';
import { MapPoint, Organisation, OrganisationConnection } from './clusters.types';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: ClustersQueries,
    private readonly editCase: EditOrganisation,
  ) {}

  @Query(() => OrganisationConnection, { description: 'The directory: active members, by name.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  organisations(
    @Args('filter', { type: () => OrganisationFilter, nullable: true, description: 'Absent: all that the reader may see.' }) filter: OrganisationFilter | null,
    @Args() page: PageArgs,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled> {
    return this.queries.organisations(reader, filter ?? {}, page, selection);
  }

  @Query(() => Organisation, { nullable: true, description: 'An organisation by its id; null: it is not there for the reader.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  organisation(@Args('id', { type: () => ID, description: 'Its id.' }) id: string, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled | null> {
    return this.queries.organisation(reader, id, selection);
  }

  @Query(() => [MapPoint], { description: 'Where the organisations of a directory search are.' })
  @Access('PUBLIC', 'DIRECTORY_READ')
  @SharedAnswer()
  organisationMap(
    @Args('filter', { type: () => OrganisationFilter, nullable: true, description: 'Absent: all that the reader may see.' }) filter: OrganisationFilter | null,
    @CurrentReader() reader: Reader,
    @Selection() selection: readonly Selected[],
  ): Promise<Compiled[]> {
    return this.queries.organisationMap(reader, filter ?? {}, selection);
  }

  @Mutation(() => OrganisationPayload, { description: 'Changes what an organisation says of itself.' })
  @Access('PERSON', 'DIRECTORY_WRITE')
  async editOrganisation(@Args('input') input: EditOrganisationInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.editCase.run(reader, input);
    return this.reads.payload(reader, selection, { organisation: ['Organisation', input.organisationId] });
  }
}
