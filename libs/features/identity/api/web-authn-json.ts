import { GraphQLScalarType } from 'graphql';

/** Options and answers as browsers take and give them. */
export const WebAuthnJson = new GraphQLScalarType<unknown, unknown>({
  name: 'WebAuthnJSON',
  description: 'Options and credentials of Web Authentication in the JSON form that the standard defines for each.',
  specifiedByURL: 'https://www.w3.org/TR/webauthn-3/',
});
