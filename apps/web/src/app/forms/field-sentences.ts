import type { TFunction } from 'i18next';
import { z } from 'zod';

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0];

/** What a reader is told about a field that a schema of the contracts refuses. */
function sentence(issue: Issue, t: TFunction<'common'>): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.input === '' ? t('fields.required') : t('fields.invalid');
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum), issue.input, t);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum), t);
    case 'invalid_value':
      return t('fields.choice');
    case 'invalid_format':
      if (issue.input === '') return t('fields.required');
      return issue.format === 'email' ? t('fields.email') : issue.format === 'url' ? t('fields.url') : t('fields.invalid');
    default:
      return t('fields.invalid');
  }
}

function tooSmall(origin: string, minimum: number, input: unknown, t: TFunction<'common'>): string {
  if (origin === 'string') return typeof input === 'string' && input.trim() === '' ? t('fields.required') : t('fields.tooShort', { count: minimum });
  return origin === 'array' ? t('fields.tooFewChoices', { count: minimum }) : t('fields.tooSmall', { minimum: String(minimum) });
}

function tooBig(origin: string, maximum: number, t: TFunction<'common'>): string {
  if (origin === 'string') return t('fields.tooLong', { count: maximum });
  return origin === 'array' ? t('fields.tooManyChoices', { count: maximum }) : t('fields.tooLarge', { maximum: String(maximum) });
}

/** Zod asks for its sentences each time it judges, so a change of language needs nothing more. */
export function speakFieldSentences(t: TFunction<'common'>): void {
  z.config({ customError: (issue) => sentence(issue, t) });
}
