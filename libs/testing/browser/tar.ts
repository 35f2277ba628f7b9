import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const BLOCK = 512;

/**
 * Unpacks the plain files of a tar archive: a bare machine need not have `tar`. Knows what the archives of @sparticuz/chromium
 * hold (short names, files and folders) and no more.
 */
export function unpackTar(archive: Buffer, folder: string): void {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    const name = text(header, 0, 100);
    if (name === '') return; // blocks of zeros end an archive
    const size = parseInt(text(header, 124, 12), 8) || 0;
    const type = text(header, 156, 1);
    if (type === '' || type === '0') {
      const target = join(folder, name);
      if (relative(folder, target).startsWith('..')) throw new Error(`The archive wants to write outside its folder: ${name}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, archive.subarray(at + BLOCK, at + BLOCK + size), { mode: parseInt(text(header, 100, 8), 8) & 0o755 });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8').trim();
}
