import { getOperationAST, parse, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import { hash as hashOf } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '@grappe/contracts';
import { DomainError } from '@grappe/platform/kernel';
import { malformed, type Asked } from './asked';
import { Recent } from './recent';

/** A document as the schema sees it. */
export interface Document {
  readonly text: string;
  /** SHA-256 of the text, in hexadecimals: the same for the same document, whoever sends it. */
  readonly hash: string;
  /** null: it cannot be parsed or is not valid; whoever executes it tells why. */
  readonly node: DocumentNode | null;
}

const hashLength = 64;

/** Texts of the documents that the web app was built with, by hash; none in a process that does not serve it. */
export function builtDocuments(webRoot: string | undefined): ReadonlyMap<string, string> {
  const file = webRoot === undefined ? null : join(webRoot, 'operations.json');
  return new Map(file !== null && existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : []);
}

/** The operation that is asked for; null: the document has none of that name, or several and no name was given. */
export const operationOf = ({ node }: Document, operationName: string | null): OperationDefinitionNode | null =>
  node && (getOperationAST(node, operationName) ?? null);

/**
 * The one place that knows how a request becomes a document, parsed and validated once while it is in use. The hash alone will do
 * for the documents that the web app was built with, and for those that were sent of late (automatic persisted queries).
 * Each process remembers for itself: a client that is told that a hash is not known sends the text again.
 */
export class Documents {
  private readonly recent = new Recent<Document>(limits.rememberedDocuments, ({ text }) => text.length);

  /** @param built texts of the documents of the web app, by hash */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: readonly ValidationRule[],
    private readonly built: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** @throws DomainError PERSISTED_QUERY_NOT_FOUND, or MALFORMED_REQUEST where the hash is that of another text */
  asked({ text, hash }: Asked): Document {
    if (text === null) return this.known(hash ?? '');
    const document = this.of(text);
    if (hash !== null && hash !== document.hash) throw malformed('extensions.persistedQuery.sha256Hash');
    return document;
  }

  /** @param key a hash, with whatever stands before it */
  prepared(key: string): DocumentNode | undefined {
    return this.recent.get(key.slice(-hashLength))?.node ?? undefined;
  }

  private known(hash: string): Document {
    const document = this.recent.get(hash);
    if (document) return document;
    const text = this.built.get(hash);
    if (text === undefined) throw new DomainError('PERSISTED_QUERY_NOT_FOUND');
    return this.of(text);
  }

  private of(text: string): Document {
    const hash = hashOf('sha256', text);
    const known = this.recent.get(hash);
    if (known) return known;
    const document = { text, hash, node: this.nodeOf(text) };
    this.recent.set(hash, document);
    return document;
  }

  private nodeOf(text: string): DocumentNode | null {
    try {
      const node = parse(text, { maxTokens: limits.documentTokens });
      return validate(this.schema, node, this.rules, { maxErrors: 1 }).length === 0 ? node : null;
    } catch {
      return null;
    }
  }
}
