import { z } from 'zod';
import { Language, TokenScope } from '../enums';
import { limits } from '../limits';
import { email, linkToken, name, password } from './common';

/** A password that is to prove something: its length is not judged, which would tell the rules to a guesser. */
const shownPassword = z.string().min(1).max(limits.passwordLength.max);
export const signInInput = z.object({ email, password: shownPassword });
export const askForMailLinkInput = z.object({ email });
export const useMailLinkInput = z.object({ token: linkToken });
export const resetPasswordInput = z.object({ token: linkToken, password });
/** Without a password so far, nothing is there to show. */
export const changePasswordInput = z.object({ currentPassword: shownPassword.nullish(), password });
export const changeEmailInput = z.object({ email, currentPassword: shownPassword });
/** Six digits of the app, or a recovery code. */
const code = z.string().trim().min(1).max(limits.codeLength.max);
export const passSecondFactorInput = z.object({ code });
export const confirmAuthenticatorAppInput = z.object({ code });
export const proveAgainInput = z.object({ password: z.string().max(limits.passwordLength.max).nullish(), code: code.nullish() });
export const chooseLanguageInput = z.object({ language: z.enum(Language) });
export const createAccessTokenInput = z.object({
  name,
  scopes: z.array(z.enum(TokenScope)).min(1),
  expiresInDays: z.number().int().min(1).max(limits.accessTokenDays),
});
