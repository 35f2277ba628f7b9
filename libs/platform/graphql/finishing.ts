import { getNamedType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { compiledKey, factsInText, type Asked, type Field, type NounRegistry, type Selected, type SelectedInfo } from '@grappe/platform/reads';
import type { GraphQLContext } from './context';

/** A field that its resolver decides from what the read fetched, such as `viewerCan` from facts. */
type Decided = GraphQLField<unknown, GraphQLContext> & { readonly resolve: NonNullable<GraphQLField<unknown, GraphQLContext>['resolve']> };

/** What resolvers are told of the operation that they stand in. */
export interface AskedOperation extends Asked {
  readonly operation: OperationDefinitionNode;
  /** Variables as the client gave them. */
  readonly given: Readonly<Record<string, unknown>>;
}

/** What of an answer the text alone cannot say: fields that resolvers decide, for which it holds the facts. */
export class Finishing {
  /** In the order in which they are told in the text. */
  readonly decided: Selected[] = [];
  private readonly fields: Decided[] = [];

  constructor(
    private readonly registry: NounRegistry,
    private readonly schema: GraphQLSchema,
  ) {}

  /** Looks through what is selected below a field of Query. @returns false where the answer needs GraphQL's own execution */
  admits(root: Selected, query: GraphQLObjectType): boolean {
    const field = query.getFields()[root.name];
    return root.name === '__typename' || (field !== undefined && this.admitsBelow(root, getNamedType(field.type)));
  }

  private admitsBelow(selected: Selected, type: GraphQLNamedType): boolean {
    if (isLeafType(type)) return true;
    if (isInterfaceType(type)) return selected.children.every((member) => this.admitsBelow(member, this.schema.getType(member.name) as GraphQLObjectType));
    return isObjectType(type) && selected.children.every((child) => this.admitsField(child, type));
  }

  private admitsField(selected: Selected, parent: GraphQLObjectType): boolean {
    if (selected.name === '__typename') return true;
    const field = parent.getFields()[selected.name] as GraphQLField<unknown, GraphQLContext> | undefined;
    if (!field) return false;
    const type = getNamedType(field.type);
    const reads = this.readsOf(parent, selected.name);
    if (field.resolve) {
      if (reads.length === 0 || !isFlat(type)) return false;
      this.decided.push(selected);
      this.fields.push(field as Decided);
      return true;
    }
    // An object that one expression reads is for a resolver to look at.
    if (isObjectType(type) && reads.some(({ kind }) => kind === 'value')) return false;
    return this.admitsBelow(selected, type);
  }

  /** The text with what the resolvers decide in the place of the facts. */
  async finished(json: string, asked: AskedOperation, context: GraphQLContext): Promise<string> {
    if (this.decided.length === 0) return json;
    const [start = '', ...found] = json.split(factsInText);
    const told: Promise<string>[] = [];
    for (let at = 0; at < found.length; at += 3) {
      const [place, facts = '', text = ''] = found.slice(at, at + 3);
      told.push(this.valueOf(Number(place), JSON.parse(facts), asked, context).then((value) => JSON.stringify(value) + text));
    }
    return start + (await Promise.all(told)).join('');
  }

  private async valueOf(place: number, facts: unknown, asked: AskedOperation, context: GraphQLContext): Promise<unknown> {
    const [selected, field] = [this.decided[place], this.fields[place]];
    if (!selected || !field) throw new Error('Facts for a field that nobody decides');
    const info = { fieldName: field.name, returnType: field.type, path: { key: selected.key }, ...asked, selection: selected.children };
    const value: unknown = await field.resolve({ [compiledKey(selected.key)]: facts }, { ...selected.args }, context, info as unknown as SelectedInfo & GraphQLResolveInfo);
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
    selection.map(({ key, name, type: typename }) => [key, name === '__typename' ? typename : written(fields[name]?.type as GraphQLOutputType, (value as Record<string, unknown>)[name], [])]),
  );
}
