import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

/** A query of the web app, with the fragments that it uses. */
export interface WebDocument {
  readonly name: string;
  readonly text: string;
  /** Names and types of its variables. */
  readonly variables: ReadonlyMap<string, string>;
}

/** Every query that the web app sends, in the order of names. */
export function webDocuments(): WebDocument[] {
  const files = readdirSync('apps/web/src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const documents = files.map((file) => parse(readFileSync(`apps/web/src/${file}`, 'utf8')));
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
  return definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === 'query')
    .map((node) => webDocument(node as OperationDefinitionNode, fragments))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function webDocument(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): WebDocument {
  const used = new Set<FragmentDefinitionNode>();
  const gather = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        gather(fragment);
      },
    });
  };
  gather(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
  return {
    name: operation.name?.value ?? '',
    text: print(document),
    variables: new Map((operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, print(type)])),
  };
}
