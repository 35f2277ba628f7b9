import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reader } from '@grappe/contracts';
import { Access, CurrentReader } from '@grappe/platform/access';
import { DomainError } from '@grappe/platform/kernel';
import { ComeBackFromProvider } from '../cases/come-back-from-provider.case';
import { OpenIdCookie } from './open-id-cookie';
import { SessionCookie } from './session-cookie';

const seeOther = 303; // Nest has said 200 before, which Fastify would keep

/** Where providers send people back; a page of ours says what came of it. */
@Controller('open-id')
export class OpenIdController {
  constructor(
    private readonly comeBack: ComeBackFromProvider,
    private readonly attempt: OpenIdCookie,
    private readonly cookie: SessionCookie,
  ) {}

  @Get(':provider/callback')
  @Access('PUBLIC')
  async callback(@Param('provider') provider: string, @CurrentReader() reader: Reader, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const secret = this.attempt.take(request, reply);
    const page = reader.personId === null ? '/sign-in' : '/account/security';
    try {
      const { session, next } = await this.comeBack.run(reader, { provider, path: request.url, secret }, request.headers['user-agent'] ?? null);
      const context = { reader, request, reply };
      if (session) await this.cookie.give(context, session);
      const whole = session === null || context.reader.personId !== null;
      reply.redirect(whole ? next : `/sign-in?next=${encodeURIComponent(next)}`, seeOther);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      reply.redirect(`${page}?refused=${error.code}`, seeOther);
    }
  }
}
