import i18next from 'i18next';
import type { ErrorCode } from '@grappe/contracts';

export interface FieldIssue {
  readonly field: string;
  readonly message: string;
}

/** What a refused request is to a page: a code to decide by, a sentence to show, and the field at fault where there is one. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'UNREACHABLE';
  /** Path of the input field concerned, dots between: `seats.0.title`. */
  readonly field: string | null;
  readonly issues: readonly FieldIssue[];
  /** What the reader can do about it, where the server knows more than the sentence says. */
  readonly help: string | null;

  constructor(code: ApiError['code'], message: string, details: { field?: string; issues?: readonly FieldIssue[]; help?: string } = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.field = details.field ?? null;
    this.issues = details.issues ?? (details.field ? [{ field: details.field, message }] : []);
    this.help = details.help ?? null;
  }

  /** Whether it may pass by itself: nothing answers, or the server cannot just now. What was sent may have been done all the same. */
  get mayPass(): boolean {
    return this.code === 'UNREACHABLE' || this.code === 'UNAVAILABLE';
  }
}

/** An error in an answer of the API. */
export interface GraphQLRefusal {
  readonly message: string;
  readonly extensions?: { readonly code?: ErrorCode; readonly field?: string; readonly issues?: readonly FieldIssue[]; readonly help?: string };
}

export function refused({ message, extensions: { code = 'INTERNAL', ...details } = {} }: GraphQLRefusal): ApiError {
  // This page is older than the server: its operation is not known any more.
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return new ApiError(code, `${i18next.t('errors.newVersionTitle')}. ${i18next.t('errors.newVersion')}`);
  return new ApiError(code, message, details);
}

export const unreachable = (): ApiError => new ApiError('UNREACHABLE', i18next.t('errors.unreachable'));

/** Whatever a request threw, as an ApiError in the reader's language. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  // fetch rejects with a TypeError when nothing answers at all.
  return thrown instanceof TypeError ? unreachable() : new ApiError('INTERNAL', i18next.t('errors.unexpected'));
}
