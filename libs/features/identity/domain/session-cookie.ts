/** A cookie of the session: its name, and how it is set. */
export interface SessionCookieShape {
  readonly name: string;
  readonly options: { readonly path: '/'; readonly httpOnly: true; readonly sameSite: 'lax'; readonly secure: boolean };
}

/**
 * The cookie of an installation at this address. Lax keeps it out of other sites' forms and frames. Over https its name binds it to
 * this host (`__Host-`), so that a neighbour on the same domain cannot plant a session here.
 */
export function sessionCookieAt(publicUrl: string): SessionCookieShape {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Host-grappe_session' : 'grappe_session', options: { path: '/', httpOnly: true, sameSite: 'lax', secure } };
}

/** The value of a cookie in a Cookie header. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return null;
}
