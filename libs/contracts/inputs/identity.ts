import { z } from 'zod';
import { Language, TokenScope } from '../enums';
import { limits } from '../limits';
import { email, id, linkToken, name, optionalText, password } from './common';

/** A password that is to prove something: its length is not judged, which would tell the rules to a guesser. */
const shownPassword = z.string().min(1).max(limits.passwordLength.max);
export const signInInput = z.object({ email, password: shownPassword });
export const askForMailLinkInput = z.object({ email });
export const useMailLinkInput = z.object({ token: linkToken });
export const resetPasswordInput = z.object({ token: linkToken, password });
/** Without a password so far there is none to show: a fresh proof of another kind is asked for (`FRESH_PROOF_NEEDED`). */
export const changePasswordInput = z.object({ currentPassword: shownPassword.nullish(), password });
export const changeEmailInput = z.object({ email, currentPassword: shownPassword.nullish() });
/** Six digits of the app, or a recovery code. */
const code = z.string().trim().min(1).max(limits.codeLength.max);
export const passSecondFactorInput = z.object({ code });
export const confirmAuthenticatorAppInput = z.object({ code });
/** What of WebAuthn's JSON forms is looked at; the rest is left aside. */
const base64 = z.base64url().min(1).max(limits.credentialLength.max);
const credential = { id: base64, rawId: base64, type: z.literal('public-key') };
const newPasskey = z.object({
  ...credential,
  response: z.object({ clientDataJSON: base64, attestationObject: base64, transports: z.array(z.string().max(20)).max(10).optional() }),
});
const passkeyAnswer = z.object({
  ...credential,
  response: z.object({ clientDataJSON: base64, authenticatorData: base64, signature: base64, userHandle: base64.optional() }),
});
/** The answer of a passkey that was asked for: AuthenticationResponseJSON. */
export type PasskeyAnswer = z.output<typeof passkeyAnswer>;
/** A path of our own: `//elsewhere.example` and `/\\elsewhere` are other people's. */
const ownPath = z.string().max(limits.addressLength.max).regex(/^\/(?![/\\])[^\s\\]*$/);
export const leaveForProviderInput = z.object({ provider: z.string().max(60), next: ownPath.nullish() });
export const unlinkAccountInput = z.object({ linkedAccountId: id });
export const addPasskeyInput = z.object({ name, passkey: newPasskey });
export const renamePasskeyInput = z.object({ passkeyId: id, name });
export const removePasskeyInput = z.object({ passkeyId: id });
export const signInWithPasskeyInput = z.object({ passkey: passkeyAnswer });
export const proveAgainInput = z.object({
  password: z.string().max(limits.passwordLength.max).nullish(),
  code: code.nullish(),
  passkey: passkeyAnswer.nullish(),
});
/** As people write them: digits, spaces, dots, dashes, brackets, with or without the country. */
const phone = z.string().trim().regex(/^\+?[\d\s().-]{6,30}$/).nullish().transform((given) => given ?? null);
export const editProfileInput = z.object({ name, jobTitle: optionalText(limits.jobTitleLength.max), biography: optionalText(limits.biographyLength.max), phone });
export const leaveGrappeInput = z.object({ email });
export const chooseLanguageInput = z.object({ language: z.enum(Language) });
export const createAccessTokenInput = z.object({
  name,
  scopes: z.array(z.enum(TokenScope)).min(1),
  expiresInDays: z.number().int().min(1).max(limits.accessTokenDays),
});
