/** WebAuthn's rules. Loaded with the first passkey: they come with readers of certificates that a process without passkeys need not hold in memory. */
export const webAuthn = (): Promise<typeof import('@simplewebauthn/server')> => import('@simplewebauthn/server');
