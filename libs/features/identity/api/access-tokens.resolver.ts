import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { below, Reads, Selection, type Compiled, type Selected } from '@grappe/platform/reads';
import { CreateAccessToken } from '../cases/create-access-token.case';
import { IdentityQueries } from '../cases/identity.queries';
import { RevokeAccessToken } from '../cases/revoke-access-token.case';
import { AccessToken, CreateAccessTokenInput, CreateAccessTokenPayload, RevokeAccessTokenInput, RevokeAccessTokenPayload } from './identity.types';

@Resolver(() => AccessToken)
export class AccessTokensResolver {
  constructor(
    private readonly reads: Reads,
    private readonly queries: IdentityQueries,
    private readonly createCase: CreateAccessToken,
    private readonly revokeCase: RevokeAccessToken,
  ) {}

  @Query(() => [AccessToken], { description: 'The tokens that one has made for client programs.' })
  @Access('PERSON')
  accessTokens(@CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<Compiled[]> {
    return this.queries.accessTokens(reader, selection);
  }

  @Mutation(() => CreateAccessTokenPayload, { description: 'Makes a token for a program; no token can.' })
  @Access('PERSON')
  async createAccessToken(@Args('input') input: CreateAccessTokenInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    const { accessTokenId, secret } = await this.createCase.run(reader, input);
    return { secret, ...(await this.reads.payload(reader, selection, { accessToken: ['AccessToken', accessTokenId] })) };
  }

  @Mutation(() => RevokeAccessTokenPayload, { description: 'A token opens nothing from now on.' })
  @Access('PERSON')
  async revokeAccessToken(@Args('input') input: RevokeAccessTokenInput, @CurrentReader() reader: Reader, @Selection() selection: readonly Selected[]): Promise<object> {
    await this.revokeCase.run(reader, input.accessTokenId);
    return { accessTokens: await this.queries.accessTokens(reader, below(selection, 'accessTokens')) };
  }
}
