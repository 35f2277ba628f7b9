/** An operation of ours, known to the server by the hash of its text; typed by what it is given and answers. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: 'Query' | 'Mutation';
  /** SHA-256 of the text, in hexadecimals. */
  readonly hash: string;
  /** Only for the compiler. */
  readonly types?: (variables: Variables) => Result;
}
