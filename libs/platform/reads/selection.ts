import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Arguments } from './declaration';

/** A field that the client asked for. */
export interface Selected {
  /** Its key in the answer: the alias, or the name. */
  readonly key: string;
  readonly name: string;
  /** Name of its GraphQL type, lists and non-null taken off; of `__typename`, the type that it names. */
  readonly type: string;
  /** Whether its GraphQL type refuses null; who makes a selection by hand need not say. */
  readonly required?: boolean;
  readonly args: Arguments;
  readonly children: readonly Selected[];
}

/** What a document's selections depend on. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As GraphQL coerced them. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** What GraphQL tells a resolver, with the selection that somebody made of it already. */
export interface SelectedInfo extends GraphQLResolveInfo {
  readonly selection: readonly Selected[];
}

/** What the client selected in a whole operation of this root type, fragments and directives resolved; each with its nodes in the document. */
export function selectionOfOperation(asked: Asked, set: SelectionSetNode, root: GraphQLObjectType): { selected: Selected; nodes: FieldNode[] }[] {
  const byKey = new Map<string, FieldNode[]>();
  collect(asked, set, root, byKey);
  return [...byKey].map(([key, nodes]) => ({ selected: selected(asked, key, nodes, root), nodes }));
}

/**
 * What the client selected below the field being resolved, fragments and directives resolved. Below a union or interface stands one
 * selection for each of its types, under the type's name: `below(below(selection, 'result'), 'Joined')`.
 */
export function selectionOf(info: GraphQLResolveInfo | SelectedInfo): readonly Selected[] {
  return 'selection' in info ? info.selection : childrenOf(info, info.fieldNodes, getNamedType(info.returnType));
}

/** A field as a client would ask for it, for what the product itself reads: an export. */
export const selectedField = (name: string, children: readonly Selected[] = [], type = ''): Selected => ({ key: name, name, type, args: {}, children });

/** Names of fields, and of those below them. */
export type FieldNames = readonly (string | Readonly<Record<string, FieldNames>>)[];

/** The same for a whole tree: `selectedFields(['title', { lead: ['name'] }])`. */
export const selectedFields = (names: FieldNames): readonly Selected[] =>
  names.flatMap((field) => (typeof field === 'string' ? [selectedField(field)] : Object.entries(field).map(([name, below]) => selectedField(name, selectedFields(below)))));

/** The selections of all the fields of this name, e.g. of `project` in a payload. */
export const below = (selection: readonly Selected[], name: string): readonly Selected[] =>
  selection.filter((selected) => selected.name === name).flatMap((selected) => selected.children);

/** Whether a field of this name is asked for. */
export const asks = (selection: readonly Selected[], name: string): boolean => selection.some((selected) => selected.name === name);

/** Whether a fragment asks something of the type, or only `Node` of whatever it is. */
export const asksBeyondNode = (selection: readonly Selected[]): boolean => selection.some(({ name }) => name !== 'id' && name !== '__typename');

const none: Arguments = {};

function childrenOf(info: Asked, nodes: readonly FieldNode[], type: unknown): Selected[] {
  if (isAbstractType(type)) return info.schema.getPossibleTypes(type).map((member) => ({ key: member.name, name: member.name, type: member.name, required: true, args: {}, children: childrenOf(info, nodes, member) }));
  if (!isObjectType(type)) return [];
  const byKey = new Map<string, FieldNode[]>();
  for (const node of nodes) if (node.selectionSet) collect(info, node.selectionSet, type, byKey);
  return [...byKey].map(([key, fieldNodes]) => selected(info, key, fieldNodes, type));
}

function selected(info: Asked, key: string, nodes: FieldNode[], parent: GraphQLObjectType): Selected {
  const [first] = nodes as [FieldNode];
  const field = parent.getFields()[first.name.value];
  if (!field) return { key, name: first.name.value, type: parent.name, required: true, args: {}, children: [] };
  const type = getNamedType(field.type);
  return {
    key,
    name: first.name.value,
    type: type.name,
    required: isNonNullType(field.type),
    args: field.args.length === 0 ? none : getArgumentValues(field, first, info.variableValues),
    children: childrenOf(info, nodes, type),
  };
}

function collect(info: Asked, set: SelectionSetNode, type: GraphQLObjectType, into: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (node.directives?.length && !isIncluded(info, node)) continue;
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

const isIncluded = (info: Asked, node: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if !== true && getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false;

/** Whether a fragment on this condition is about the type: on itself, or on a union or interface that it belongs to. */
function concerns(info: Asked, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = info.schema.getType(condition);
  return isAbstractType(named) && info.schema.isSubType(named, type);
}
