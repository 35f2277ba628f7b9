/** Name of the web app's session cookie. */
export const sessionCookie = 'grappe_session';

/** The session's secret in a Cookie header. */
export function sessionSecretIn(header: string | undefined): string | null {
  for (const part of header?.split(';') ?? []) {
    const [name, secret] = part.trim().split('=');
    if (name === sessionCookie && secret) return secret;
  }
  return null;
}
