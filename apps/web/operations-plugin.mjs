import { createHash } from 'node:crypto';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * For GraphQL Code Generator: what the web app asks is sent by its hash. Into a `.ts` file goes one typed constant for each
 * operation; into a `.json` file the texts by hash, which the server loads.
 */
export function plugin(_schema, files, _config, { outputFile }) {
  const operations = operationsOf(files.flatMap(({ document }) => document.definitions));
  if (outputFile.endsWith('.json')) return JSON.stringify(Object.fromEntries(operations.map(({ hash, text }) => [hash, text])), null, 1);
  return {
    prepend: [`import type { Operation } from '../app/api/operation';`],
    content: operations.map(({ name, kind, hash }) => `export const ${name}Document: Operation<${name}${kind}, ${name}${kind}Variables> = { name: '${name}', kind: '${kind}', hash: '${hash}' };`).join('\n'),
  };
}

function operationsOf(definitions) {
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = stripIgnoredCharacters([operation, ...fragmentsIn(operation, fragments)].map(print).join('\n'));
      const kind = operation.operation === 'query' ? 'Query' : 'Mutation';
      return { name: operation.name.value, kind, text, hash: createHash('sha256').update(text).digest('hex') };
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The fragments that a definition uses, and those that these use. */
function fragmentsIn(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsIn(fragment, fragments, found);
    },
  });
  return [...found];
}
