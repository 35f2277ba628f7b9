/** A file that cannot be read at all: `reason` says why, and what to do. */
export class UnreadableFile extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}
