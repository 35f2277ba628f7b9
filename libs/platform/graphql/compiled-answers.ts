import { Injectable } from '@nestjs/common';
import { getVariableValues, Kind, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { limits } from '@grappe/contracts';
import type { RememberedReader } from '@grappe/platform/access';
import { Statements, sql, text, type Sql, type Statement } from '@grappe/platform/database';
import { forTheWire, jsonObject, NounRegistry, Read, refusedNull, selectionOfOperation, type Asked as AskedSelection, type Selected, type SelectedInfo } from '@grappe/platform/reads';
import type { Asked } from './asked';
import type { GraphQLContext } from './context';
import { operationOf, type Document } from './documents';
import { isTooSlow } from './error-presenter';
import { Finishing, type AskedOperation } from './finishing';
import { Recent } from './recent';
import { RootFields, type RootField } from './root-fields';

interface Row {
  readonly answer: string;
  /** Who reads, as PostgreSQL finds in the same statement. */
  readonly proof?: string | null;
}

/** How an answer is read, for one reader and what they ask. */
interface Plan {
  readonly statement: Statement;
  readonly finishing: Finishing;
  readonly roots: readonly Selected[];
  readonly operation: AskedOperation;
}

/**
 * Answers a query with the text that PostgreSQL makes of it: one statement for the whole document, which nobody parses again. Every
 * guard stands, and the methods of the resolvers are asked, but what they hand on is read as text. Both look at nothing but the reader and
 * the arguments, so what the same reader asks again is known already.
 */
@Injectable()
export class CompiledAnswers {
  private fields: ReadonlyMap<string, RootField> | null = null;
  /** Fields of Query whose method does more than hand on one read. */
  private readonly resolving = new Set<string>();
  private readonly plans = new Recent<Plan>(limits.rememberedPlans, () => 1);
  private readonly fragments = new WeakMap<Document, Readonly<Record<string, FragmentDefinitionNode>>>();

  constructor(
    private readonly rootFields: RootFields,
    private readonly registry: NounRegistry,
    private readonly statements: Statements,
  ) {}

  /**
   * The data as JSON text. null: the resolvers answer; they also tell whatever is wrong, so that each error has one way of being told.
   * Nothing was written by then.
   * @param remembered where the reader is one who was: it is proved in the statement that reads, and what was read for another is thrown away
   */
  async answer(schema: GraphQLSchema, document: Document, asked: Asked, context: GraphQLContext, remembered?: RememberedReader): Promise<string | null> {
    try {
      const plan = this.plan(schema, document, asked, context, remembered);
      return plan && (await this.read(plan, context, remembered));
    } catch (error) {
      // The resolvers would take as long again.
      if (isTooSlow(error)) throw error;
      return null;
    }
  }

  private plan(schema: GraphQLSchema, document: Document, asked: Asked, context: GraphQLContext, remembered: RememberedReader | undefined): Plan | null {
    const { language, personId } = context.reader;
    const who = remembered?.key ?? (personId === null ? `visitor ${language}` : null);
    const key = who && `${who} ${document.hash} ${asked.operationName ?? ''} ${JSON.stringify(asked.variables)}`;
    const known = key === null ? undefined : this.plans.get(key);
    if (known) return known;
    const operation = operationOf(document, asked.operationName);
    const query = schema.getQueryType();
    const plan = operation?.operation === 'query' && query ? this.compiled(schema, query, operation, this.fragmentsOf(document), asked, context, remembered) : null;
    if (plan && key !== null) this.plans.set(key, plan);
    return plan;
  }

  private async read({ statement, finishing, roots, operation }: Plan, context: GraphQLContext, remembered: RememberedReader | undefined): Promise<string | null> {
    const [row] = await this.statements.runPrepared<Row>(statement);
    if (!row || (remembered && row.proof !== remembered.unchanged) || row.answer.includes(refusedNull)) return null;
    if (finishing.isDone) return row.answer;
    const data = JSON.parse(row.answer) as Record<string, unknown>;
    await Promise.all(roots.map((root) => finishing.finish(data[root.key], root, operation, context)));
    return JSON.stringify(data);
  }

  private compiled(
    schema: GraphQLSchema,
    query: GraphQLObjectType,
    node: OperationDefinitionNode,
    fragments: AskedSelection['fragments'],
    { variables }: Asked,
    context: GraphQLContext,
    remembered: RememberedReader | undefined,
  ): Plan | null {
    const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (!coerced) return null;
    const operation: AskedOperation = { schema, fragments, variableValues: coerced, operation: node };
    const finishing = new Finishing(this.registry, schema);
    const roots = selectionOfOperation(operation, node.selectionSet, query);
    if (!roots.every(({ selected }) => !this.resolving.has(selected.name) && finishing.admits(selected, query))) return null;
    const pairs: Sql[] = [];
    for (const { selected, nodes } of roots) {
      const key = text(`'${selected.key}'`);
      if (selected.name === '__typename') {
        pairs.push(sql`${key}, ${text(`'${query.name}'`)}`);
        continue;
      }
      const field = query.getFields()[selected.name];
      const info = { fieldName: selected.name, fieldNodes: nodes, returnType: field?.type, parentType: query, path: { key: selected.key }, ...operation, selection: selected.children };
      const read = this.field(selected.name)?.(selected.args, context, info as unknown as SelectedInfo);
      if (!(read instanceof Read)) {
        // It has been asked, and what it does besides reading may take long: the next time it is the resolvers' at once.
        this.resolving.add(selected.name);
        void Promise.resolve(read).catch(() => undefined);
        return null;
      }
      pairs.push(sql`${key}, ${forTheWire.json(selected, read.json(forTheWire), read.sure)}`);
    }
    const statement = this.statements.prepare(sql`select ${jsonObject(pairs)}::text as answer${remembered ? sql`, ${remembered.proof} as proof` : sql``}`);
    return { statement, finishing, roots: roots.map(({ selected }) => selected), operation };
  }

  private field(name: string): RootField | undefined {
    this.fields ??= this.rootFields.all();
    return this.fields.get(name);
  }

  private fragmentsOf(document: Document): AskedSelection['fragments'] {
    const known = this.fragments.get(document);
    if (known) return known;
    const fragments = Object.fromEntries(
      (document.node?.definitions ?? []).flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
    );
    this.fragments.set(document, fragments);
    return fragments;
  }
}
