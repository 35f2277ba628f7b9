import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import type { Reader } from '@grappe/contracts';
import { readerOf } from '@grappe/platform/access';
import { requireScope } from '@grappe/platform/kernel';
import type { Fields } from './declaration';
import { NounRegistry } from './registry';
import { asksBeyondNode, selectionOf, type Selected } from './selection';

/**
 * Refuses a document that asks for a noun which the token was not made for, before anything is read or written: a write would
 * stand although its answer is refused, and a field with a resolver of its own would refuse in the middle of the answer.
 */
@Injectable()
export class ScopeGuard implements CanActivate {
  constructor(private readonly registry: NounRegistry) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<'graphql'>() !== 'graphql') return true;
    const reader = readerOf(context);
    if (reader.scopes === null) return true;
    const info = context.getArgByIndex<GraphQLResolveInfo>(3);
    this.admit(reader, [{ key: '', name: info.fieldName, type: getNamedType(info.returnType).name, args: {}, children: selectionOf(info) }]);
    return true;
  }

  private admit(reader: Reader, selection: readonly Selected[], within: Fields = {}): void {
    for (const { name, type, children } of selection) {
      // One of the types of an interface, of which nothing is asked: where the token was not made for it, the reads leave it out.
      if (name === type && !asksBeyondNode(children)) continue;
      const field = within[name];
      const noun = field && 'noun' in field ? field.noun : type;
      const known = this.registry.has(noun);
      if (known) requireScope(reader, this.registry.get(noun).scope);
      this.admit(reader, children, known ? this.registry.fieldsOf(noun) : field?.kind === 'group' ? field.fields : {});
    }
  }
}
