import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { MutationInput, MutationPayload } from '@grappe/platform/graphql';
import { below, Selection, type Selected } from '@grappe/platform/reads';
import { EditProfile } from '../cases/edit-profile.case';
import { IdentityQueries } from '../cases/identity.queries';
import { Viewer } from './identity.types';

@InputType({ description: 'All that one says of oneself; what is absent is emptied.' })
export class EditProfileInput extends MutationInput {
  @Field(() => String, { description: 'As one calls oneself.' }) name!: string;
  @Field(() => String, { nullable: true, description: 'What one does, in one’s own words.' }) jobTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'A few sentences.' }) biography?: string | null;
  @Field(() => String, { nullable: true, description: 'As people write it, with the country’s code where it is called from abroad.' }) phone?: string | null;
}
@ObjectType({ description: 'The profile is changed.' })
export class EditProfilePayload extends MutationPayload {
  @Field(() => Viewer, { description: 'Oneself.' }) viewer!: Viewer;
}

@Resolver(() => Viewer)
export class ProfileResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly editCase: EditProfile,
  ) {}

  @Mutation(() => EditProfilePayload, { description: 'Changes what one says of oneself.' })
  @Access('PERSON')
  async editProfile(@Args('input') input: EditProfileInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.editCase.run(reader, input);
    return { viewer: await this.queries.viewer(reader, below(selection, 'viewer')) };
  }
}
