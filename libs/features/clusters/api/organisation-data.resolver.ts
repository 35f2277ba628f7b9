import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { IdentityQueries } from '@grappe/features/identity';
import { DataExport } from '@grappe/features/identity/identity-api.module';
import { Access, CurrentReader, Throttled } from '@grappe/platform/access';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { below, Selection, type Selected } from '@grappe/platform/reads';
import { ExportOrganisationData } from '../cases/export-organisation-data.case';

@InputType({ description: 'Whose data is taken along.' })
export class ExportOrganisationDataInput extends MutationInput {
  @Field(() => ID, { description: 'An organisation whose owner one is.' }) organisationId!: string;
}
@ObjectType({ description: 'An archive is being made.' })
export class ExportOrganisationDataPayload extends MutationPayload {
  @Field(() => [DataExport], { description: 'The archives that one has asked for.' }) dataExports!: DataExport[];
}

@Resolver(() => DataExport)
export class OrganisationDataResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly exportCase: ExportOrganisationData,
  ) {}

  @Mutation(() => ExportOrganisationDataPayload, {
    description: 'Has an archive made of what is the organisation’s: its page, mandates, memberships, projects, disclosure registers, offers and needs; it takes the place of the last.',
  })
  @Access('PERSON')
  @Throttled('EXPORT_DATA', ({ reader }) => reader.personId)
  async exportOrganisationData(@Args('input') input: ExportOrganisationDataInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.exportCase.run(reader, input);
    return { dataExports: await this.queries.dataExports(reader, below(selection, 'dataExports')) };
  }
}
