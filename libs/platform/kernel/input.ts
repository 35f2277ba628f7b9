import { z } from 'zod';
import type { ErrorAnswer, Language } from '@grappe/contracts';
import { DomainError } from './errors';

const localeError = { FR: z.locales.fr().localeError, EN: z.locales.en().localeError };

/** An input that its schema refuses; names every field concerned. */
export class InvalidInput extends DomainError {
  constructor(private readonly issues: readonly z.core.$ZodIssue[]) {
    super('INVALID_INPUT', {}, issues[0]?.path.join('.'));
  }

  override sentence(language: Language): string {
    const first = this.issues[0];
    return first ? messageOf(first, language) : super.sentence(language);
  }

  override answer(language: Language): ErrorAnswer {
    const issues = this.issues.map((issue) => ({ field: issue.path.join('.'), message: messageOf(issue, language) }));
    return { ...super.answer(language), issues };
  }
}

function messageOf(issue: z.core.$ZodIssue, language: Language): string {
  const message = localeError[language](issue as z.core.$ZodRawIssue);
  return typeof message === 'string' ? message : (message?.message ?? issue.message);
}

/** Judges an input by its schema of `contracts`: the parsed value, or InvalidInput with all its faults. */
export function judge<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input, { reportInput: true });
  if (!result.success) throw new InvalidInput(result.error.issues);
  return result.data;
}
