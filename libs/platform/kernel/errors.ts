import { errorHelp, errorSentence, type ErrorAnswer, type ErrorCode, type ErrorParameters, type Language } from '@grappe/contracts';

/** An expected refusal: it has a stable code and a sentence, and is shown to the one who asked. Everything else is a fault of ours. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly parameters: ErrorParameters = {},
    readonly field?: string,
  ) {
    super(errorSentence(code, 'EN', parameters));
    this.name = code;
  }

  /** The sentence in the reader's language. */
  sentence(language: Language): string {
    return errorSentence(this.code, language, this.parameters);
  }

  /** What clients find in `extensions`. */
  answer(language: Language): ErrorAnswer {
    const help = errorHelp[this.code]?.[language];
    return { code: this.code, ...(this.field === undefined ? {} : { field: this.field }), ...(help === undefined ? {} : { help }) };
  }
}

/** Absent or not to be seen: the reader cannot tell which. */
export class NotFound extends DomainError {
  constructor() {
    super('NOT_FOUND');
  }
}

/** Seen, but not the reader's to do. */
export class NotAllowed extends DomainError {
  constructor() {
    super('NOT_ALLOWED');
  }
}

/** Two people changed the same text; the second is told. */
export class StaleVersion extends DomainError {
  constructor() {
    super('STALE_VERSION');
  }
}

/** A transition that the noun's table does not have. */
export class ImpossibleMove extends DomainError {
  constructor(
    readonly noun: string,
    from: string,
    to: string,
  ) {
    super('IMPOSSIBLE_MOVE', { from, to });
  }
}

/** Passes the policy's answer or refuses: `allow(can.publish)`. */
export function allow(permitted: boolean): void {
  if (!permitted) throw new NotAllowed();
}

/** The value, or the same answer as for something that does not exist. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound();
  return value;
}
