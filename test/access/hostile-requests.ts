import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { newId } from '@grappe/platform/kernel';

/** Chance that can be had again. */
export interface Random {
  one<Item>(items: readonly Item[]): Item;
  chance(probability: number): boolean;
}

/** Numbers of mulberry32, the same for the same seed. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    one: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    chance: (probability) => next() < probability,
  };
}

const nested = (depth: number): object => (depth === 0 ? {} : { nested: nested(depth - 1) });
/** Texts that no member would type. */
const texts = [
  'a\u0000b', '\ud800', 'a\udfff', '\u202eright\u200bto\ufeffleft\u2066', '__proto__', 'constructor', '%00', `'; drop table person; --`, '<script>alert(1)</script>', '${7*7}', '../../etc/passwd',
  '\\', '%', '"', ':* & !', '\uffff', '👩‍👩‍👧‍👦', 'NaN', 'Infinity', '9223372036854775808', '0'.repeat(40), '', ' ', '\n', 'x'.repeat(300), 'mot '.repeat(15_000),
  '00000000-0000-0000-0000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '{0198c0de-0000-7000-8000-000000000000}',
  `${'a'.repeat(5_000)}@test.example`, `https://test.example/${'a'.repeat(5_000)}`, 'https://\u0000', 'javascript:alert(1)',
];
const moments = ['+275760-09-13T00:00:00.000Z', '-271821-04-20T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '1', 'infinity', '2026-02-30T00:00:00Z'];
const numbers = [-1, 0, 1.5, 2_147_483_647, 2_147_483_648, -2_147_483_649, Number.MAX_SAFE_INTEGER, 1e308, -0];
/** Values of another shape than what is due. */
const shapes: readonly unknown[] = [null, true, [], {}, [['a']], [null], { toString: 'a' }, Object.fromEntries([['__proto__', { operator: true }]]), nested(200)];

/** All of them. */
export const hostile: readonly unknown[] = [...texts, ...moments, ...numbers, ...shapes];

const fineText = 'Un texte assez long pour être un vrai résumé de projet.';
const fineTexts: Readonly<Record<string, string>> = { email: 'someone@test.example', website: 'https://test.example', url: 'https://test.example', postcode: '26000', siren: '552100554', phone: '+33 4 75 00 00 00', next: '/', code: '123456', after: '' };

/** Operations that come last, or those after them would find nothing. */
const takesAway = /^(decline|delete|end|leave|lift|refuse|remove|revoke|signOut|turnOff|unlink|withdraw)/;

/** A request for one operation. */
export interface Request {
  readonly operation: string;
  readonly query: string;
  readonly variables: object;
}

/** Requests for every operation of a schema, made of values that would do and some that would not. */
export class Requests {
  private dose = 0;
  private depth = 0;

  /** @param known ids and the like that exist, by the name of the field or operation that takes them */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Readonly<Record<string, string>>,
    private readonly random: Random,
  ) {}

  /**
   * @param dose how many of the leaves are hostile, 0 to 1: few get further than many
   * @param depth how many levels of the answer are asked for
   */
  ofEveryOperation(dose: number, depth = dose === 0 ? 3 : 1): Request[] {
    this.dose = dose;
    this.depth = depth;
    const of = (kind: string, fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {}): Request[] => Object.values(fields).map((field) => this.request(kind, field));
    const requests = [...of('query', this.schema.getQueryType()?.getFields()), ...of('mutation', this.schema.getMutationType()?.getFields())];
    return [...requests.filter(({ operation }) => !takesAway.test(operation)), ...requests.filter(({ operation }) => takesAway.test(operation))];
  }

  private request(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): Request {
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const query = `${kind}${declared && ` (${declared})`} { ${name}${given && `(${given})`} ${this.selection(type, this.depth)} }`;
    return { operation: name, query, variables: Object.fromEntries(args.map((arg) => [arg.name, this.value(arg.name === 'id' ? name : arg.name, arg.type)])) };
  }

  /** Everything that the type has, some levels deep. */
  private selection(type: GraphQLOutputType, depth: number, prefix = ''): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isAbstractType(named)) {
      const members = this.schema.getPossibleTypes(named);
      // Of every noun at once, only words; and hostile values need not meet them all.
      const asked = isInterfaceType(named) && this.dose > 0 ? [this.random.one(members)] : members;
      return `{ ${asked.map((member) => `... on ${member.name} ${this.selection(member, isInterfaceType(named) ? 0 : depth, `${member.name}_`)}`).join(' ')} }`;
    }
    if (!isObjectType(named)) return '';
    const shown = Object.values(named.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    const fields = shown.map((field) => {
      const first = field.args.some((arg) => arg.name === 'first') && this.random.chance(this.dose) ? `(first: ${this.random.one([-1, 0, 3, 2_147_483_647])})` : '';
      return `${prefix && `${prefix}${field.name}: `}${field.name}${first} ${this.selection(field.type, depth - 1)}`;
    });
    return `{ __typename ${fields.join(' ')} }`;
  }

  /** Of one, or far too many, which are hostile enough by their number: hostile ones, too, no string of JavaScript would hold. */
  private list(name: string, type: GraphQLInputType): unknown[] {
    if (!this.random.chance(this.dose / 5)) return [this.value(name, type)];
    const { dose } = this;
    this.dose = 0;
    const items = Array.from({ length: 2_000 }, () => this.value(name, type));
    this.dose = dose;
    return items;
  }

  private value(name: string, type: GraphQLInputType, nullable = true): unknown {
    if (isNonNullType(type)) return this.value(name, type.ofType, false);
    if (this.random.chance(this.dose / 10)) return this.random.one(shapes);
    if (isListType(type)) return this.list(name.replace(/s$/, ''), type.ofType);
    if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, this.value(field.name, field.type)]));
    const wild = this.random.chance(this.dose);
    if (isEnumType(type)) return this.random.one(type.getValues()).name;
    switch (type.name) {
      case 'Int':
      case 'Float':
        return wild ? this.random.one(numbers) : 1;
      case 'Boolean':
        return this.random.chance(0.5);
      case 'DateTime':
        return wild ? this.random.one(moments) : '2027-01-01T00:00:00.000Z';
      case 'ID':
        return wild ? this.random.one(texts) : (this.known[name] ?? (nullable ? null : '0198c0de-0000-7000-8000-000000000000'));
      default:
        if (!wild && name === 'clientMutationId') return newId();
        return wild ? this.random.one(texts) : (this.known[name] ?? fineTexts[name] ?? fineText);
    }
  }
}
