import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, type GraphQLResolveInfo } from 'graphql';
import { id } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';

type Given = Readonly<Record<string, unknown>>;

/** Refuses, by field, what PostgreSQL could not even look at: a text with NUL or half a surrogate pair, an id that is none. */
@Injectable()
export class ArgumentsGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<'graphql'>() !== 'graphql') return true;
    const info = context.getArgByIndex<GraphQLResolveInfo>(3);
    const fault = faultIn(info.parentType.getFields()[info.fieldName]?.args ?? [], context.getArgByIndex<Given>(1));
    // Fields are named as in the input, which stands in an argument of that name.
    if (fault) throw new DomainError('INVALID_INPUT', {}, fault.replace(/^input\./, ''));
    return true;
  }
}

/** Path of the first value that is not acceptable, dots between. */
function faultIn(declared: readonly (GraphQLArgument | GraphQLInputField)[], given: Given): string | null {
  for (const { name, type } of declared) {
    const fault = faultOf(type, given[name]);
    if (fault !== null) return fault === '' ? name : `${name}.${fault}`;
  }
  return null;
}

/** Path below the value, empty for the value itself; null where all is well. */
function faultOf(type: GraphQLInputType, value: unknown): string | null {
  if (isNonNullType(type)) return faultOf(type.ofType, value);
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    for (const [place, item] of (value as readonly unknown[]).entries()) {
      const fault = faultOf(type.ofType, item);
      if (fault !== null) return fault === '' ? String(place) : `${place}.${fault}`;
    }
    return null;
  }
  if (isInputObjectType(type)) return faultIn(Object.values(type.getFields()), value as Given);
  const fine = type.name === 'ID' ? id.safeParse(value).success : type.name !== 'String' || isText(value as string);
  return fine ? null : '';
}

/** What PostgreSQL keeps and JSON carries as it is. */
const isText = (value: string): boolean => !value.includes('\0') && !/\p{Surrogate}/u.test(value);
