import { expect, it } from '@jest/globals';
import { messages as english } from './en';
import { messages as french } from './fr';

type Tree = { readonly [key: string]: string | Tree };

/** `notifications.sentences.X` → the names between braces, sorted. */
function placeholders(tree: Tree, path = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(here, [...value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort());
    else for (const [deeper, names] of placeholders(value, here)) found.set(deeper, names);
  }
  return found;
}

// That both have the same keys is proven by the compiler; what is filled into them is not.
it('fills the same facts into both languages', () => {
  expect(placeholders(english)).toEqual(placeholders(french));
});
