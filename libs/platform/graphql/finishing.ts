import { getNamedType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compiledKey, type Asked, type Field, type NounRegistry, type Selected, type SelectedInfo } from '@grappe/platform/reads';
import type { GraphQLContext } from './context';

type Objects = Record<string, unknown>;

/** A field that its resolver decides from what the read fetched, such as `viewerCan` from facts. */
type Resolved = GraphQLField<unknown, GraphQLContext> & { readonly resolve: NonNullable<GraphQLField<unknown, GraphQLContext>['resolve']> };

/** What resolvers are told of the operation that they stand in. */
export interface AskedOperation extends Asked {
  readonly operation: OperationDefinitionNode;
  /** Variables as the client gave them. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** What of an answer the text alone cannot say: its resolved fields, where they stand. */
export class Finishing {
  private readonly resolved = new Map<Selected, Resolved>();
  private readonly onTheWay = new Set<Selected>();

  constructor(
    private readonly registry: NounRegistry,
    private readonly schema: GraphQLSchema,
  ) {}

  /** Whether the text is not yet the answer to a field of Query. */
  awaits(root: Selected): boolean {
    return this.onTheWay.has(root);
  }

  /** Looks through what is selected below a field of Query. @returns false where the answer needs GraphQL's own execution */
  admits(root: Selected, query: GraphQLObjectType): boolean {
    const field = query.getFields()[root.name];
    return root.name === '__typename' || (field !== undefined && this.admitsBelow(root, getNamedType(field.type)));
  }

  private admitsBelow(selected: Selected, type: GraphQLNamedType): boolean {
    if (isLeafType(type)) return true;
    // Which of its types the answer is, the text says only where it is asked: so none may have anything to be resolved.
    const before = this.resolved.size;
    if (isInterfaceType(type)) return selected.children.every((member) => this.admitsBelow(member, this.schema.getType(member.name) as GraphQLObjectType)) && this.resolved.size === before;
    if (!isObjectType(type)) return false;
    const admitted = selected.children.every((child) => this.admitsField(child, type));
    if (this.resolved.size > before) this.onTheWay.add(selected);
    return admitted;
  }

  private admitsField(selected: Selected, parent: GraphQLObjectType): boolean {
    if (selected.name === '__typename') return true;
    const field = parent.getFields()[selected.name] as GraphQLField<unknown, GraphQLContext> | undefined;
    if (!field) return false;
    const type = getNamedType(field.type);
    const reads = this.readsOf(parent, selected.name);
    if (field.resolve) {
      if (reads.length === 0 || !isFlat(type)) return false;
      this.resolved.set(selected, field as Resolved);
      return true;
    }
    // An object that one expression reads is for a resolver to look at.
    if (isObjectType(type) && reads.some(({ kind }) => kind === 'value')) return false;
    return this.admitsBelow(selected, type);
  }

  /** Puts the resolved fields into the answer to a root field. */
  async finish(answer: unknown, root: Selected, asked: AskedOperation, context: GraphQLContext): Promise<void> {
    if (!this.onTheWay.has(root) || answer === null) return;
    if (Array.isArray(answer)) return void (await Promise.all(answer.map((item) => this.finish(item, root, asked, context))));
    const object = answer as Objects;
    await Promise.all(
      root.children.map(async (child) => {
        const field = this.resolved.get(child);
        if (field) object[child.key] = await this.valueOf(field, object[child.key], child, asked, context);
        else await this.finish(object[child.key], child, asked, context);
      }),
    );
  }

  private async valueOf(field: Resolved, read: unknown, selected: Selected, asked: AskedOperation, context: GraphQLContext): Promise<unknown> {
    const info = { fieldName: field.name, returnType: field.type, path: { key: selected.key }, ...asked, selection: selected.children };
    const value: unknown = await field.resolve({ [compiledKey(selected.key)]: read }, { ...selected.args }, context, info as unknown as SelectedInfo & GraphQLResolveInfo);
    return written(field.type, value, selected.children);
  }

  /** How the nouns that are read as this type read the field. */
  private readsOf({ name }: GraphQLObjectType, field: string): Field[] {
    const nouns = this.registry.all().filter(({ noun, type = noun }) => type === name);
    return nouns.flatMap(({ noun }) => this.registry.fieldsOf(noun)[field] ?? []);
  }
}

/** Whether the type is a word or an object of words, so that nothing below it has to be resolved. */
const isFlat = (type: GraphQLNamedType): boolean =>
  isLeafType(type) || (isObjectType(type) && Object.values(type.getFields()).every((field) => !field.resolve && isLeafType(getNamedType(field.type))));

/** As GraphQL would write it; throws where it would refuse. */
function written(type: GraphQLOutputType, value: unknown, selection: readonly Selected[]): unknown {
  if (isNonNullType(type)) {
    const inner = written(type.ofType, value, selection);
    if (inner === null) throw new TypeError('A null where the schema has none');
    return inner;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return (value as unknown[]).map((item) => written(type.ofType, item, selection));
  if (isLeafType(type)) return type.serialize(value);
  const fields = (type as GraphQLObjectType).getFields();
  return Object.fromEntries(
    selection.map(({ key, name, type: typename }) => [key, name === '__typename' ? typename : written(fields[name]?.type as GraphQLOutputType, (value as Objects)[name], [])]),
  );
}
