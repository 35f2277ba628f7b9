import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { OrganisationField, ProfileField, type Reader } from '@grappe/contracts';
import { IdentityQueries } from '@grappe/features/identity';
import { Viewer } from '@grappe/features/identity/identity-api.module';
import { Access, CurrentReader } from '@grappe/platform/access';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { below, Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { ChooseVisibility } from '../cases/choose-visibility.case';
import { OrganisationPayload } from './clusters.inputs';

@InputType({ description: 'What of one’s profile a cluster sees.' })
export class ProfileShownInput {
  @Field(() => ID, { description: 'A cluster to which one belongs; others are passed over.' }) clusterId!: string;
  @Field(() => [ProfileField], { description: 'All that is shown there; the others are not.' }) fields!: ProfileField[];
}
@InputType({ description: 'What is shown where.' })
export class ChooseProfileVisibilityInput extends MutationInput {
  @Field(() => [ProfileShownInput], { description: 'Clusters that are not named stay as they are.' }) clusters!: ProfileShownInput[];
}
@ObjectType({ description: 'The profile is shown as one wants it.' })
export class ChooseProfileVisibilityPayload extends MutationPayload {
  @Field(() => Viewer, { description: 'Oneself.' }) viewer!: Viewer;
}

@InputType({ description: 'What of the organisation’s page a cluster sees.' })
export class OrganisationShownInput {
  @Field(() => ID, { description: 'A cluster of which it is a member; others are passed over.' }) clusterId!: string;
  @Field(() => [OrganisationField], { description: 'All that is shown there; the others are not, unless to everyone.' }) fields!: OrganisationField[];
}
@InputType({ description: 'What is shown to whom.' })
export class ChooseOrganisationVisibilityInput extends MutationInput {
  @Field(() => ID, { description: 'One whose owner or representative one is.' }) organisationId!: string;
  @Field(() => [OrganisationField], { description: 'What everyone sees, visitors included.' }) everyone!: OrganisationField[];
  @Field(() => [OrganisationShownInput], { description: 'What the members of a cluster see besides. Clusters that are not named stay as they are.' }) clusters!: OrganisationShownInput[];
}

@Resolver(() => Viewer)
export class VisibilityResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: IdentityQueries,
    private readonly chooseCase: ChooseVisibility,
  ) {}

  @Mutation(() => ChooseProfileVisibilityPayload, { description: 'Chooses what of one’s profile each of one’s clusters sees.' })
  @Access('PERSON')
  async chooseProfileVisibility(@Args('input') input: ChooseProfileVisibilityInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.chooseCase.ofProfile(reader, input);
    return { viewer: await this.queries.viewer(reader, below(selection, 'viewer')) };
  }

  @Mutation(() => OrganisationPayload, { description: 'Chooses what of an organisation’s page everyone sees, and each of its clusters.' })
  @Access('PERSON', 'DIRECTORY_WRITE')
  async chooseOrganisationVisibility(@Args('input') input: ChooseOrganisationVisibilityInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled> {
    await this.chooseCase.ofOrganisation(reader, input);
    return this.reads.payload(reader, selection, { organisation: ['Organisation', input.organisationId] });
  }
}
