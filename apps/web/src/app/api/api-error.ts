import { ClientError } from 'graphql-request';
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
}

interface Extensions {
  readonly code?: ErrorCode;
  readonly field?: string;
  readonly issues?: readonly FieldIssue[];
  readonly help?: string;
}

/** Whatever a request threw, as an ApiError in the reader's language. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof ClientError) {
    const [first] = thrown.response.errors ?? [];
    if (first) {
      const { code, ...details } = (first.extensions ?? {}) as Extensions;
      return new ApiError(code ?? 'INTERNAL', first.message, details);
    }
    // A proxy or a server that is starting answers without GraphQL.
    return new ApiError('UNREACHABLE', i18next.t('errors.unreachable'));
  }
  // fetch rejects with a TypeError when nothing answers at all.
  if (thrown instanceof TypeError) return new ApiError('UNREACHABLE', i18next.t('errors.unreachable'));
  return new ApiError('INTERNAL', i18next.t('errors.unexpected'));
}
