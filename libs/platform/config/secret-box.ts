import { Inject, Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CONFIG, type Config } from './config';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Seals what must be read again but not from a copy of the database: AES-256-GCM under the installation's key. */
@Injectable()
export class SecretBox {
  private key: Buffer | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @param place where the secret is kept, e.g. `authenticator_app:<person>`: what was sealed for one place does not open at another */
  seal(secret: string, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.installationKey(), nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The secret; throws when it was sealed under another key, for another place, or has been changed. */
  open(sealed: Buffer, place: string): string {
    const nonce = sealed.subarray(0, nonceBytes);
    const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
    const decipher = createDecipheriv(algorithm, this.installationKey(), nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
  }

  /** Read when it is first needed: a process that seals nothing needs no key. */
  private installationKey(): Buffer {
    this.key ??= Buffer.from(this.config.SECRET_KEY ?? keyIn(this.config.SECRET_KEY_FILE), 'base64');
    return this.key;
  }
}

/** The key in this file, made where there is none. */
function keyIn(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
