import { DomainError } from '@grappe/platform/kernel';
import { UnreadableFile } from '../domain/unreadable-file';

/** What a file brings; one that cannot be read is FILE_UNREADABLE, with the reason. */
export async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw new DomainError('FILE_UNREADABLE', { reason: error.reason });
    throw error;
  }
}

/** All of a stream, as text without the mark that spreadsheets set before UTF-8; what is not UTF-8 is not guessed at. */
export async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new UnreadableFile('It is not in UTF-8, so that accents would be lost. Save it in UTF-8 (in a spreadsheet: "CSV UTF-8") and import it again.');
  }
}
