import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A query that is valid by the schema, with its variables. */
export interface RandomQuery {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Ids to ask for, by the name of the type whose they are. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

const deepest = 4;
const words = ['hydrogène', 'composites et', 'Groupe 1', 'ville', '"deux mots"', 'l’eau -feu', '', ' ', '%_\\', '日本 🙂', 'a'.repeat(210)];
const moments = ['2026-06-01T00:00:00.000Z', '2027-03-01T12:30:00+02:00', '2020-01-01'];

/** Makes queries of a schema; the same ones of the same seed. */
export class RandomQueries {
  private variables: Record<string, unknown> = {};
  private declarations: string[] = [];
  private fragments: string[] = [];
  private named = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ids: KnownIds,
    private seed: number,
  ) {}

  next(): RandomQuery {
    this.variables = {};
    this.declarations = [];
    this.fragments = [];
    this.named = 0;
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const selection = this.selection(query, 1, 1 + this.below(3));
    const declared = this.declarations.length > 0 ? `(${this.declarations.join(', ')})` : '';
    return { text: [`query Random${declared} ${selection}`, ...this.fragments].join('\n'), variables: this.variables };
  }

  /** @param plain whether fields may go by their plain name, which below an interface would conflict with that of another type */
  private selection(type: GraphQLObjectType, depth: number, count = 1 + this.below(6), plain = true): string {
    const fields = Object.values(type.getFields()).filter((field) => depth < deepest || isLeafType(getNamedType(field.type)));
    const chosen = Array.from({ length: count }, () => this.pick(fields)).filter((field) => field !== undefined);
    const written = chosen.map((field) => this.field(field, depth, plain));
    if (this.chance(0.2) || written.length === 0) written.push(this.chance(0.5) ? '__typename' : `${this.name('t')}: __typename`);
    if (this.chance(0.15)) written.push(`... on ${type.name} { ${chosen[0] ? this.field(chosen[0], depth, plain) : '__typename'} }`);
    if (this.chance(0.1) && chosen[0]) {
      const name = this.name('F');
      this.fragments.push(`fragment ${name} on ${type.name} { ${this.field(chosen[0], depth, plain)} }`);
      written.push(`...${name}`);
    }
    return `{ ${written.join(' ')} }`;
  }

  /** Each under an alias of its own, so that two of one name with other arguments do not conflict; the plain name now and then. */
  private field(field: GraphQLField<unknown, unknown>, depth: number, mayBePlain: boolean): string {
    const type = getNamedType(field.type);
    const args = field.args.filter((arg) => isRequired(arg) || this.chance(0.4)).map((arg) => `${arg.name}: ${this.argument(arg, type.name)}`);
    const plain = mayBePlain && field.args.length === 0 && isLeafType(type) && this.chance(0.7);
    const directive = this.chance(0.06) ? ` @${this.chance(0.5) ? 'include' : 'skip'}(if: ${this.variable('Boolean!', this.chance(0.5))})` : '';
    const below = isObjectType(type) ? ` ${this.selection(type, depth + 1)}` : isAbstractType(type) ? ` { ${this.ofSome(this.schema.getPossibleTypes(type), depth + 1)} }` : '';
    return `${plain ? '' : `${this.name('f')}: `}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${below}`;
  }

  /** Fragments on some of the types of an interface. */
  private ofSome(types: readonly GraphQLObjectType[], depth: number): string {
    const chosen = Array.from({ length: this.below(12) }, () => this.pick(types)).filter((type) => type !== undefined);
    return ['__typename', ...chosen.map((type) => `... on ${type.name} ${this.selection(type, depth, undefined, false)}`)].join(' ');
  }

  private argument(arg: GraphQLArgument, owner: string): string {
    const value = this.value(arg.type, arg.name, owner);
    return this.chance(0.5) ? this.variable(String(arg.type), value) : literal(arg.type, value);
  }

  private value(type: GraphQLInputType, name: string, owner: string): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, name, owner);
    if (isListType(type)) return Array.from({ length: this.below(3) }, () => this.value(type.ofType, name.replace(/s$/, ''), owner));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field: GraphQLInputField) => isRequired(field) || this.chance(0.3));
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.type, field.name, owner)]));
    }
    if (isEnumType(type)) return this.pick(type.getValues())?.name;
    switch (type.name) {
      case 'ID':
        return this.idFor(name, owner);
      case 'Int':
        return name === 'first' ? (this.chance(0.95) ? 1 + this.below(6) : this.pick([0, 101, -1])) : this.below(40);
      case 'Float':
        return this.below(100) / 7;
      case 'Boolean':
        return this.chance(0.5);
      case 'DateTime':
        return this.pick(moments);
      default:
        return name === 'slug' ? `cluster-${this.below(6)}` : this.pick(words);
    }
  }

  /** Mostly one that is there, of the type that the name says; now and then any, or none. */
  private idFor(name: string, owner: string): string {
    const type = name === 'id' ? owner : name.charAt(0).toUpperCase() + name.slice(1).replace(/Id$/, '');
    const fitting = this.chance(0.9) ? this.ids.get(type) : undefined;
    return this.pick(fitting ?? []) ?? this.pick([...this.ids.values()].flat()) ?? '00000000-0000-4000-8000-000000000000';
  }

  private variable(type: string, value: unknown): string {
    const name = this.name('v');
    this.declarations.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private name(prefix: string): string {
    return `${prefix}${++this.named}`;
  }

  /** 0 … n-1, by mulberry32. */
  private below(n: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * n);
  }

  private chance(probability: number): boolean {
    return this.below(1_000) < probability * 1_000;
  }

  private pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)];
  }
}

const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean => isNonNullType(type) && defaultValue === undefined;

/** A value as it stands in a document. */
function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(type.ofType, item)).join(', ')}]`;
  if (isInputObjectType(type)) return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(type.getFields()[name]?.type as GraphQLInputType, inner)}`).join(', ')} }`;
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}
