import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters that OWASP advises (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

const nobody = hashPassword('nobody has this password');

/** Whether the password is right. Takes as long for an account that does not exist, so that timing tells nothing. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return matches && passwordHash !== null;
}
