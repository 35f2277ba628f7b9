import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Throttle, Throttled } from '@grappe/platform/access';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { Selection, type Selected } from '@grappe/platform/reads';
import { PassSecondFactor } from '../cases/pass-second-factor.case';
import { SignInPayload } from './identity.types';
import { PassSecondFactorInput, PendingSignIn } from './security.types';
import { SessionCookie } from './session-cookie';

/** The second step of a sign-in, for the browser that has taken the first. */
@Resolver(() => PendingSignIn)
export class SecondStepResolver {
  constructor(
    private readonly secondStep: PassSecondFactor,
    private readonly cookie: SessionCookie,
    private readonly throttle: Throttle,
  ) {}

  @Query(() => PendingSignIn, { nullable: true, description: 'The sign-in of this browser that waits for its second step; null: none does.' })
  @Access('PUBLIC')
  pendingSignIn(@Context() context: GraphQLContext): Promise<PendingSignIn | null> {
    return context.reader.personId === null ? this.secondStep.pending(this.cookie.shown(context)) : Promise.resolve(null);
  }

  @Mutation(() => SignInPayload, { description: 'Shows the second factor, and is signed in.' })
  @Access('PUBLIC')
  @Throttled('SECOND_FACTOR')
  async passSecondFactor(@Args('input') input: PassSecondFactorInput, @Context() context: GraphQLContext, @Selection() selection: readonly Selected[]): Promise<object> {
    const secret = this.cookie.shown(context);
    // Whose step it is stands in the cookie, not in the input; beginning again gives no further attempts.
    const attempt = { address: context.request.ip, account: (await this.secondStep.pending(secret))?.personId ?? null };
    await this.throttle.count('SECOND_FACTOR', attempt);
    const session = await this.secondStep.run(secret, input);
    await this.throttle.forgive('SECOND_FACTOR', attempt);
    return this.cookie.answer(context, session, selection);
  }
}
