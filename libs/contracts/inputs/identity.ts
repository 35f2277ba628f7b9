import { z } from 'zod';
import { Language, TokenScope } from '../enums';
import { limits } from '../limits';
import { email, name } from './common';

/** The length of the password is not judged at sign-in: that would tell the rules to a guesser. */
export const signInInput = z.object({ email, password: z.string().min(1).max(limits.passwordLength.max) });
export const chooseLanguageInput = z.object({ language: z.enum(Language) });
export const createAccessTokenInput = z.object({
  name,
  scopes: z.array(z.enum(TokenScope)).min(1),
  expiresInDays: z.number().int().min(1).max(limits.accessTokenDays),
});
