import { Kind, parse, valueFromASTUntyped, type SelectionSetNode } from 'graphql';
import type { Selected } from '@grappe/platform/reads';

/** A selection as a client writes it, `id name lead { name }`, for tests that read without GraphQL. Arguments must be literals. */
export function select(fields: string): readonly Selected[] {
  const [definition] = parse(`{ ${fields} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? selected(definition.selectionSet) : [];
}

function selected(set: SelectionSetNode): Selected[] {
  return set.selections.flatMap((node) => {
    if (node.kind !== Kind.FIELD) return [];
    const args = Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
    return [{ key: node.alias?.value ?? node.name.value, name: node.name.value, type: '', args, children: node.selectionSet ? selected(node.selectionSet) : [] }];
  });
}

