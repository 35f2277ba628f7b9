import { Inject, Injectable } from '@nestjs/common';
import { Readers } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import type { GraphQLContext } from '@grappe/platform/graphql';
import type { OpenedSession } from '../cases/sign-in.case';
import { sessionCookie } from '../domain/session-cookie';

/** Hands the session to the browser and takes it back. */
@Injectable()
export class SessionCookie {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly readers: Readers,
  ) {}

  /** From here on, the request is answered to the one who has signed in. */
  async give(context: GraphQLContext, session: OpenedSession): Promise<void> {
    context.reply.setCookie(sessionCookie, session.secret, { ...this.options(), expires: session.expiresAt });
    context.reader = await this.readers.of({ headers: { ...context.request.headers, cookie: `${sessionCookie}=${session.secret}`, authorization: undefined } });
  }

  take(context: GraphQLContext): void {
    context.reply.clearCookie(sessionCookie, this.options());
  }

  /** Lax keeps other sites' forms from using it; GraphQL moreover asks for a content type that forms cannot send. */
  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.publicUrl.startsWith('https:') } as const;
  }
}
