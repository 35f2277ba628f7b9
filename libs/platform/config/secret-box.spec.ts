import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { SecretBox } from './secret-box';

const folder = mkdtempSync(join(tmpdir(), 'grappe-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'below', 'secret-key');
const box = (settings: Record<string, string>) => new SecretBox(readConfig({ DATABASE_URL: 'postgres://localhost/grappe', ...settings }, {}));

describe('a sealed secret', () => {
  it('opens at its place under the key made at the first start, which only its owner reads', () => {
    const sealed = box({ SECRET_KEY_FILE: file }).seal('Überraschung', 'here');
    expect(sealed.toString('latin1')).not.toContain('berraschung');
    expect(box({ SECRET_KEY_FILE: file }).open(sealed, 'here')).toBe('Überraschung');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('opens neither elsewhere, nor changed, nor under another key', () => {
    const sealed = box({ SECRET_KEY_FILE: file }).seal('secret', 'here');
    expect(() => box({ SECRET_KEY_FILE: file }).open(sealed, 'there')).toThrow();
    expect(() => box({ SECRET_KEY: Buffer.alloc(32, 1).toString('base64') }).open(sealed, 'here')).toThrow();
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => box({ SECRET_KEY_FILE: file }).open(changed, 'here')).toThrow();
    expect(() => box({ SECRET_KEY_FILE: file }).open(Buffer.alloc(3), 'here')).toThrow();
  });

  it('is not sealed under a key that is too short', () => {
    expect(() => box({ SECRET_KEY: Buffer.alloc(16).toString('base64') })).toThrow(/SECRET_KEY.*openssl rand -base64 32/s);
  });
});
