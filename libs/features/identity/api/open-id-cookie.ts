import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import { cookieIn, hostCookieAt, type HostCookie } from '../domain/session-cookie';

/** Knows a browser again that has left for a provider: an answer that somebody else was given does not sign in here. */
@Injectable()
export class OpenIdCookie {
  private readonly shape: HostCookie;

  constructor(@Inject(CONFIG) config: Config) {
    this.shape = hostCookieAt(config.publicUrl, 'grappe_open_id');
  }

  give(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.shape.name, secret, { ...this.shape.options, maxAge: limits.secondStepMinutes * 60 });
  }

  take(request: FastifyRequest, reply: FastifyReply): string | null {
    reply.clearCookie(this.shape.name, this.shape.options);
    return cookieIn(request.headers.cookie, this.shape.name);
  }
}
