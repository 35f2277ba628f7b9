import { hash, verify } from '@node-rs/argon2';
import { acceptedPasswordScore, passwordStrength } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';

/** argon2id with the parameters that OWASP advises (19 MiB, 2 passes). */
const hashed = (password: string): Promise<string> => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** What is kept of a password that somebody chooses; WEAK_PASSWORD when it is easy to guess for who knows their name and mail. */
export async function hashOfNewPassword(password: string, { name, email }: { readonly name: string; readonly email: string }): Promise<string> {
  const { score } = await passwordStrength(password, [name, email]);
  if (score < acceptedPasswordScore) throw new DomainError('WEAK_PASSWORD', {}, 'password');
  return hashed(password);
}

const nobody = hashed('nobody has this password');

/** Whether the password is right. Takes as long for an account that does not exist, so that timing tells nothing. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password);
  return matches && passwordHash !== null;
}
