/** A cookie that only this host gets, and no script: its name, and how it is set. */
export interface HostCookie {
  readonly name: string;
  readonly options: { readonly path: '/'; readonly httpOnly: true; readonly sameSite: 'lax'; readonly secure: boolean };
}

/**
 * A cookie of an installation at this address. Lax keeps it out of other sites' forms and frames. Over https its name binds it to
 * this host (`__Host-`), so that a neighbour on the same domain cannot plant a session here.
 */
export function hostCookieAt(publicUrl: string, name: string): HostCookie {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? `__Host-${name}` : name, options: { path: '/', httpOnly: true, sameSite: 'lax', secure } };
}

/** The cookie of the session. */
export const sessionCookieAt = (publicUrl: string): HostCookie => hostCookieAt(publicUrl, 'grappe_session');

/** The value of a cookie in a Cookie header. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return value;
  }
  return null;
}
