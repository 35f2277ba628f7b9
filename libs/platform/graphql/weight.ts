import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { limits } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';

/** What an operation may ask for at most, estimated before anything is read. */
export interface Weight {
  /** How many objects the answer can hold: each list is taken to be as long as it may be. */
  readonly cost: number;
  /** How many objects stand in one another. */
  readonly depth: number;
  /** Fields of the operation itself, aliases counted. */
  readonly roots: number;
}

type Variables = Readonly<Record<string, unknown>>;

/** What an operation weighed when it was last asked, and the lengths that variables gave it then, by their names. */
const weighed = new WeakMap<OperationDefinitionNode, { readonly lengths: ReadonlyMap<string, unknown>; readonly weight: Weight }>();

/** Weighs an operation of a valid document; QUERY_TOO_LARGE where it exceeds a limit, with the limit. */
export function weigh(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Weight {
  const known = weighed.get(operation);
  if (known && [...known.lengths].every(([name, length]) => length === lengthIn(variables[name]))) return known.weight;
  const root = schema.getRootType(operation.operation);
  if (!root) return { cost: 0, depth: 0, roots: 0 };
  const scale = new Scale(schema, document, { ...defaultsOf(operation), ...variables });
  const weight = scale.weigh(operation.selectionSet, root, 1);
  refuseBeyond('roots', weight.roots, limits.documentRoots);
  refuseBeyond('depth', weight.depth, limits.documentLevels);
  refuseBeyond('cost', weight.cost, limits.documentCost);
  weighed.set(operation, { lengths: new Map([...scale.heeded].map((name) => [name, lengthIn(variables[name])])), weight });
  return weight;
}

class Scale {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private selections = 0;
  readonly heeded = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Variables,
  ) {
    this.fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  }

  /** @param page how long the lists of a connection are whose selection this is */
  weigh(set: SelectionSetNode, parent: GraphQLNamedType, page: number): Weight {
    let cost = 0;
    let depth = 0;
    let roots = 0;
    const add = (weight: Weight): void => {
      cost += weight.cost;
      depth = Math.max(depth, weight.depth);
      roots += weight.roots;
    };
    for (const node of set.selections) {
      // Fragments within fragments can make much of a short document.
      refuseBeyond('selections', ++this.selections, limits.documentSelections);
      if (node.kind === Kind.FIELD) {
        add({ ...this.field(node, parent, page), roots: 1 });
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
      const type = fragment?.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : parent;
      if (fragment && type) add(this.weigh(fragment.selectionSet, type, page));
    }
    return { cost, depth, roots };
  }

  private field(node: FieldNode, parent: GraphQLNamedType, page: number): Omit<Weight, 'roots'> {
    const field = 'getFields' in parent ? (parent.getFields()[node.name.value] as GraphQLField<unknown, unknown> | undefined) : undefined;
    // The schema itself is bounded by a rule of validation.
    if (!field || !node.selectionSet || node.name.value.startsWith('__')) return { cost: 0, depth: 0 };
    const type = getNamedType(field.type);
    const asked = this.lengthOf(node, field);
    const connection = isConnection(type);
    const below = this.weigh(node.selectionSet, type, connection ? (asked ?? limits.pageSize) : 1);
    const length = isList(field.type) ? (asked ?? (isConnection(parent) ? page : limits.assumedListLength)) : 1;
    return { cost: length * (1 + below.cost), depth: 1 + below.depth };
  }

  /** How many are asked for, as a page or by their ids, never more than there may be; null: the field takes neither. */
  private lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const declared = field.args.find(({ name }) => name === 'first') ?? field.args.find(({ name }) => name === 'ids');
    if (!declared) return null;
    const given = node.arguments?.find(({ name }) => name.value === declared.name);
    const value = given ? this.valueOf(given.value) : declared.defaultValue;
    return typeof value === 'number' && value >= 0 && value <= limits.pageSize ? value : limits.pageSize;
  }

  /** A number; of a list, how long it is. */
  private valueOf(value: ValueNode): unknown {
    if (value.kind === Kind.LIST) return value.values.length;
    if (value.kind !== Kind.VARIABLE) return value.kind === Kind.INT ? Number(value.value) : null;
    this.heeded.add(value.name.value);
    return lengthIn(this.variables[value.name.value]);
  }
}

const lengthIn = (given: unknown): unknown => (Array.isArray(given) ? given.length : given);

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type)) && isCompositeType(getNamedType(type));

const isConnection = (type: GraphQLNamedType): boolean => isObjectType(type) && 'pageInfo' in type.getFields();

/** Values of variables where the client sends none. */
function defaultsOf(operation: OperationDefinitionNode): Variables {
  const defaults = operation.variableDefinitions ?? [];
  return Object.fromEntries(defaults.flatMap(({ variable, defaultValue }) => (defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [])));
}

function refuseBeyond(name: string, value: number, limit: number): void {
  if (value > limit) throw new DomainError('QUERY_TOO_LARGE', { limit: `${name}: ${limit}` });
}
