import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, ReadValue, Selection, type Selected } from '@grappe/platform/reads';
import { AddPasskey } from '../cases/add-passkey.case';
import { BeginPasskey } from '../cases/begin-passkey.case';
import { IdentityQueries } from '../cases/identity.queries';
import { RemovePasskey } from '../cases/remove-passkey.case';
import { RenamePasskey } from '../cases/rename-passkey.case';
import {
  AddPasskeyInput,
  AddPasskeyPayload,
  BeginPasskeyInput,
  BeginPasskeyPayload,
  Passkey,
  PasskeysPayload,
  RemovePasskeyInput,
  RenamePasskeyInput,
} from './passkeys.types';
import { Security } from './security.types';
import { SessionCookie } from './session-cookie';

@Resolver(() => Security)
export class PasskeysResolver {
  constructor(
    private readonly queries: IdentityQueries,
    private readonly begin: BeginPasskey,
    private readonly add: AddPasskey,
    private readonly rename: RenamePasskey,
    private readonly remove: RemovePasskey,
    private readonly cookie: SessionCookie,
  ) {}

  @ResolveField(() => [Passkey], { description: 'The keys that one’s devices keep, the newest first.' })
  passkeys(@ReadValue() read: Passkey[]): Passkey[] {
    return read;
  }

  @Mutation(() => BeginPasskeyPayload, { description: 'Begins to make a passkey; asks for a fresh proof.' })
  @Access('PERSON')
  async beginPasskey(@Args('input', { defaultValue: {} }) _: BeginPasskeyInput, @CurrentReader() reader: Reader): Promise<BeginPasskeyPayload> {
    return { options: await this.begin.run(reader) };
  }

  @Mutation(() => AddPasskeyPayload, { description: 'Adds a passkey that a device has made.' })
  @Access('PERSON')
  async addPasskey(@Args('input') input: AddPasskeyInput, @CurrentReader() reader: Reader, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    const { recoveryCodes, session } = await this.add.run(reader, input);
    await this.cookie.give(context, session);
    return { recoveryCodes, security: await this.queries.security(context.reader, below(selection, 'security')) };
  }

  @Mutation(() => PasskeysPayload, { description: 'Gives a passkey another name.' })
  @Access('PERSON')
  async renamePasskey(@Args('input') input: RenamePasskeyInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.rename.run(reader, input);
    return { security: await this.queries.security(reader, below(selection, 'security')) };
  }

  @Mutation(() => PasskeysPayload, { description: 'Removes a passkey; asks for a fresh proof.' })
  @Access('PERSON')
  async removePasskey(@Args('input') input: RemovePasskeyInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.remove.run(reader, input);
    return { security: await this.queries.security(reader, below(selection, 'security')) };
  }
}
