/**
 * The shape that a translation must have: the same keys as the French original, any text.
 * `en` files say `satisfies`-like `: Translated<typeof fr>`, so a key that is missing, or one too many, does not compile.
 */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translated<Messages[Key]>;
};
