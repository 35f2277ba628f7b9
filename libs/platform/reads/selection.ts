import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  isUnionType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import type { Arguments } from './declaration';

/** A field that the client asked for. */
export interface Selected {
  /** Its key in the answer: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** Name of its GraphQL type, lists and non-null taken off. */
  readonly type: string;
  readonly args: Arguments;
  readonly children: readonly Selected[];
}

/**
 * What the client selected below the field being resolved, fragments and directives resolved. Below a union stands one selection
 * for each of its types, under the type's name: `below(below(selection, 'result'), 'Joined')`.
 */
export function selectionOf(info: GraphQLResolveInfo): readonly Selected[] {
  return childrenOf(info, info.fieldNodes, getNamedType(info.returnType));
}

/** The selections of all the fields of this name, e.g. of `project` in a payload. */
export const below = (selection: readonly Selected[], name: string): readonly Selected[] =>
  selection.filter((selected) => selected.name === name).flatMap((selected) => selected.children);

/** Whether a field of this name is asked for. */
export const asks = (selection: readonly Selected[], name: string): boolean => selection.some((selected) => selected.name === name);

function childrenOf(info: GraphQLResolveInfo, nodes: readonly FieldNode[], type: unknown): Selected[] {
  if (isUnionType(type)) return type.getTypes().map((member) => ({ key: member.name, name: member.name, type: member.name, args: {}, children: childrenOf(info, nodes, member) }));
  if (!isObjectType(type)) return [];
  const byKey = new Map<string, FieldNode[]>();
  for (const node of nodes) if (node.selectionSet) collect(info, node.selectionSet, type, byKey);
  return [...byKey].map(([key, fieldNodes]) => selected(info, key, fieldNodes, type));
}

function selected(info: GraphQLResolveInfo, key: string, nodes: FieldNode[], parent: GraphQLObjectType): Selected {
  const [first] = nodes as [FieldNode];
  const field = parent.getFields()[first.name.value];
  if (!field) return { key, name: first.name.value, type: '', args: {}, children: [] };
  const type = getNamedType(field.type);
  return {
    key,
    name: first.name.value,
    type: type.name,
    args: getArgumentValues(field, first, info.variableValues),
    children: childrenOf(info, nodes, type),
  };
}

function collect(info: GraphQLResolveInfo, set: SelectionSetNode, type: GraphQLObjectType, into: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if === false) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      into.set(key, [...(into.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    if (!fragment) continue;
    if (concerns(info, fragment.typeCondition?.name.value, type)) collect(info, fragment.selectionSet, type, into);
  }
}

/** Whether a fragment on this condition is about the type: on itself, or on a union or interface that it belongs to. */
function concerns(info: GraphQLResolveInfo, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = info.schema.getType(condition);
  return isAbstractType(named) && info.schema.isSubType(named, type);
}
