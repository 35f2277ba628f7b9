import { Inject, Injectable } from '@nestjs/common';
import { limits, wordsOf, MailLinkPurpose } from '@grappe/contracts';
import { CONFIG, type Config } from '@grappe/platform/config';
import type { GraphQLContext } from '@grappe/platform/graphql';
import { browserCookie } from '../domain/mail-link';
import { newSecret } from '../domain/secret';
import { cookieIn } from '../domain/session-cookie';

const minutes = Math.max(...wordsOf(MailLinkPurpose).map((purpose) => limits.mailLinkMinutes[purpose]));

/** Knows a browser again that has asked for a link. */
@Injectable()
export class BrowserCookie {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The secret of this browser, made where it has none. */
  of(context: GraphQLContext): string {
    const known = this.read(context);
    if (known !== null) return known;
    const { secret } = newSecret();
    const secure = this.config.publicUrl.startsWith('https:');
    context.reply.setCookie(browserCookie, secret, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: minutes * 60 });
    return secret;
  }

  read({ request }: GraphQLContext): string | null {
    return cookieIn(request.headers.cookie, browserCookie);
  }
}
