import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '@grappe/contracts';
import { Readers } from '@grappe/platform/access';
import { CONFIG, type Config } from '@grappe/platform/config';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { below, type Selected } from '@grappe/platform/reads';
import type { OpenedSession } from '../cases/sign-in.case';
import { EndSessions } from '../cases/end-sessions.case';
import { IdentityQueries } from '../cases/identity.queries';
import { cookieIn, sessionCookieAt, type HostCookie } from '../domain/session-cookie';

/** Hands the session to the browser and takes it back. */
@Injectable()
export class SessionCookie {
  private readonly shape: HostCookie;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly readers: Readers,
    private readonly endSessions: EndSessions,
    private readonly queries: IdentityQueries,
  ) {
    this.shape = sessionCookieAt(config.publicUrl);
  }

  /** From here on, the request is answered to the one who has signed in. A session that this browser had before ends: nobody is in it any more. */
  async give(context: GraphQLContext, session: OpenedSession): Promise<void> {
    const { reader, request, reply } = context;
    if (reader.sessionId !== null && reader.sessionId !== session.sessionId) await this.endSessions.one(reader, reader.sessionId);
    reply.setCookie(this.shape.name, session.secret, { ...this.shape.options, expires: session.expiresAt });
    context.reader = await this.readers.of({
      headers: { ...request.headers, cookie: `${this.shape.name}=${session.secret}`, authorization: undefined },
      address: request.ip,
    });
  }

  /** The answer of every operation that signs in: the viewer, unless a second step must follow. */
  async answer(context: GraphQLContext, session: OpenedSession, selection: readonly Selected[]): Promise<object> {
    await this.give(context, session);
    return { viewer: await this.queries.viewer(context.reader, below(selection, 'viewer')), awaitsSecondFactor: context.reader.personId === null };
  }

  /** The secret that the browser shows. */
  shown({ request }: GraphQLContext): string | null {
    return cookieIn(request.headers.cookie, this.shape.name);
  }

  /** Who asks, as they are known now: an act has changed what they stand for. */
  async renewedReader(context: GraphQLContext): Promise<Reader> {
    context.reader = await this.readers.of({ headers: context.request.headers, address: context.request.ip });
    return context.reader;
  }

  take(context: GraphQLContext): void {
    context.reply.clearCookie(this.shape.name, this.shape.options);
  }
}
