import { Injectable } from '@nestjs/common';
import { execute, getVariableValues, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { limits } from '@grappe/contracts';
import type { RememberedReader } from '@grappe/platform/access';
import { databaseFault, isPlannedEachTime, join, Statements, sql, text, type Sql, type Statement } from '@grappe/platform/database';
import { fieldResolver, forTheWire, NounRegistry, Read, refusedNull, selectionOfOperation, type Asked as AskedSelection, type Selected, type SelectedInfo, type Spelling } from '@grappe/platform/reads';
import type { Asked } from './asked';
import type { GraphQLContext } from './context';
import { operationOf, type Document } from './documents';
import { Finishing, type AskedOperation } from './finishing';
import { Recent } from './recent';
import { RootFields, type RootField } from './root-fields';

/** A field of Query in the answer, and the column that holds its JSON; null: resolvers answer it. */
interface Root {
  readonly selected: Selected;
  readonly column: string | null;
}

/** How an answer is read, for one reader and what they ask. */
interface Plan {
  readonly statement: Statement;
  readonly operation: AskedOperation;
  readonly finishing: Finishing;
  readonly roots: readonly Root[];
  /** What is left to the resolvers. */
  readonly rest: DocumentNode | null;
}

/**
 * Answers a query with the text that PostgreSQL makes of it: one statement for the whole document, which nobody parses again. Every
 * guard stands, and the methods of the resolvers are asked, but what they hand on is read as text. Both look at nothing but the reader and
 * the arguments, so what the same reader asks again is known already. A field of Query that no text can answer is left to its resolver,
 * and leaves the others alone.
 */
@Injectable()
export class CompiledAnswers {
  private fields: ReadonlyMap<string, RootField> | null = null;
  /** Fields of Query whose method does more than hand on one read. */
  private readonly resolving = new Set<string>();
  // Each search has a text of its own, which takes the place of many that are shared.
  private readonly plans = new Recent<Plan>(limits.rememberedPlans, ({ statement }) => (isPlannedEachTime(statement.text) ? 10 : 1));
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
      // The resolvers would wait as long again.
      if (databaseFault(error)) throw error;
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

  private async read({ statement, operation, finishing, roots, rest }: Plan, context: GraphQLContext, remembered: RememberedReader | undefined): Promise<string | null> {
    const [row] = await this.statements.runPrepared<Readonly<Record<string, string | null>>>(statement);
    if (!row || (remembered && row['proof'] !== remembered.unchanged) || Object.values(row).some((json) => json?.includes(refusedNull))) return null;
    const resolved = rest && (await execute({ schema: operation.schema, document: rest, variableValues: operation.given, contextValue: context, fieldResolver }));
    if (resolved?.errors) return null;
    const pairs = roots.map(async ({ selected, column }) => {
      const json = column === null ? JSON.stringify(resolved?.data?.[selected.key]) : (row[column] ?? 'null');
      return `"${selected.key}":${column === null ? json : await finishing.finished(json, operation, context)}`;
    });
    return `{${(await Promise.all(pairs)).join(',')}}`;
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
    const operation: AskedOperation = { schema, fragments, variableValues: coerced, operation: node, given: variables };
    const finishing = new Finishing(this.registry, schema);
    const spelling = forTheWire(finishing.decided);
    const columns: Sql[] = [];
    const left: FieldNode[] = [];
    const roots = selectionOfOperation(operation, node.selectionSet, query).map(({ selected, nodes }): Root => {
      const json = !this.resolving.has(selected.name) && finishing.admits(selected, query) ? this.json(selected, nodes, query, operation, context, spelling) : null;
      if (!json) left.push(...nodes);
      else columns.push(sql`(${json})::text as ${text(`r${columns.length}`)}`);
      return { selected, column: json ? `r${columns.length - 1}` : null };
    });
    if (columns.length === 0) return null;
    const statement = this.statements.prepare(sql`select ${join([...columns, ...(remembered ? [sql`${remembered.proof} as proof`] : [])], ', ')}`);
    return { statement, operation, finishing, roots, rest: left.length === 0 ? null : restOf(node, left, fragments) };
  }

  /** The JSON of a field of Query; null: its method does more than hand on one read. */
  private json(selected: Selected, fieldNodes: readonly FieldNode[], query: GraphQLObjectType, operation: AskedOperation, context: GraphQLContext, spelling: Spelling): Sql | null {
    if (selected.name === '__typename') return text(`'"${query.name}"'`);
    const returnType = query.getFields()[selected.name]?.type;
    const info = { fieldName: selected.name, fieldNodes, returnType, parentType: query, path: { key: selected.key }, ...operation, selection: selected.children };
    const read = this.field(selected.name)?.(selected.args, context, info as unknown as SelectedInfo);
    if (read instanceof Read) return spelling.json(selected, read.json(spelling), read.sure);
    // It has been asked, and what it does besides reading may take long: the next time it is the resolvers' at once.
    this.resolving.add(selected.name);
    void Promise.resolve(read).catch(() => undefined);
    return null;
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

/** The operation with nothing but these fields. */
const restOf = (operation: OperationDefinitionNode, selections: readonly FieldNode[], fragments: AskedSelection['fragments']): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...Object.values(fragments)],
});
