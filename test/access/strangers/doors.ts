import { getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLObjectType } from 'graphql';

/** A place where an operation takes the id of a noun. */
export interface IdDoor {
  readonly operation: string;
  /** Into the variables, e.g. `['input', 'seats', '0', 'competenceIds', '0']`. */
  readonly path: readonly string[];
  readonly noun: string;
}

/** Where the name of an id is not that of its noun. */
const nounOf: Readonly<Record<string, string>> = { replyTo: 'Message', delivery: 'WebhookDelivery', excludedOrganisation: 'Organisation', namedOrganisation: 'Organisation', excludedCompanyGroup: 'CompanyGroup', 'markNotificationsRead.id': 'Notification' };
/** `project` is a room or an id, `Project` the noun. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every place where operations of the schema take an id, found in the schema itself. */
export function idDoors(...roots: readonly (GraphQLObjectType | null | undefined)[]): IdDoor[] {
  return roots.flatMap((root) => Object.values(root?.getFields() ?? {})).flatMap((operation) => operation.args.flatMap((arg) => doorsBelow(operation, arg, [])));
}

function doorsBelow(operation: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument | GraphQLInputField, above: readonly string[]): IdDoor[] {
  const path = [...above, name, ...(isListType(isNonNullType(type) ? type.ofType : type) ? ['0'] : [])];
  const named = getNamedType(type);
  if (isInputObjectType(named)) return Object.values(named.getFields()).flatMap((field) => doorsBelow(operation, field, path));
  if (named.name !== 'ID') return [];
  const single = name.replace(/s$/, '').replace(/Id$/, '');
  const noun = nounOf[`${operation.name}.${single}`] ?? nounOf[single] ?? (single === 'id' ? nounAnswered(operation) : capital(single));
  return [{ operation: operation.name, path, noun }];
}

/** The noun that an operation hands out by its `id`. */
function nounAnswered({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return isObjectType(named) ? named.name : '*';
}

/** The variables with another value at a place. */
export function withValue(variables: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (key === '0') return [withValue((variables as readonly unknown[] | null)?.[0], below, value)];
  return { ...(variables as object), [key]: withValue((variables as Readonly<Record<string, unknown>> | null)?.[key], below, value) };
}
