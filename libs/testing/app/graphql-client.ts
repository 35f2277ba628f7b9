import type { ErrorAnswer } from '@grappe/contracts';

/** Who asks: a session's secret from its cookie, a client's token, or a visitor. */
export interface Credentials {
  readonly cookie?: string;
  readonly token?: string;
}

export interface GraphQLRefusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: ErrorAnswer;
}

/** An answer of the API as it came. */
export interface GraphQLAnswer<Data> {
  readonly data: Data | null;
  readonly errors: readonly GraphQLRefusal[];
  /** The codes of `errors`, for short expectations. */
  readonly codes: readonly string[];
  readonly headers: Headers;
}

export interface AskOptions {
  readonly as?: Credentials | undefined;
  readonly language?: 'fr' | 'en';
  /** What else the client sends. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const headersOf = ({ cookie, token }: Credentials = {}): Record<string, string> => ({
  ...(cookie === undefined ? {} : { cookie }),
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

/** Asks the API over HTTP, like any client. */
export async function askGraphQL<Data>(address: string, query: string, variables: object = {}, { as, language = 'en', headers = {} }: AskOptions = {}): Promise<GraphQLAnswer<Data>> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, ...headersOf(as), ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as { data?: Data | null; errors?: GraphQLRefusal[] };
  return { data, errors, codes: errors.map((error) => error.extensions.code), headers: response.headers };
}

/** The data of an answer without errors; else throws what went wrong, and where. */
export function dataOf<Data>({ data, errors }: GraphQLAnswer<Data>): Data {
  if (errors.length === 0 && data !== null) return data;
  const told = errors.map(({ extensions, message, path }) => `  ${extensions.code} at ${path?.join('.') ?? '(document)'}: ${message} ${extensions.issues ? JSON.stringify(extensions.issues) : ''}`);
  throw new Error(`GraphQL answered with errors:\n${told.join('\n')}`);
}
