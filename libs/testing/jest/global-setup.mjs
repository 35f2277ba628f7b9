import { runInThisWorkspace } from './run-typescript.mjs';

/** Jest imports this file without compiling it, so what is written in TypeScript is run through Vite. */
export default async function globalSetup() {
  const ours = new Set(Object.getOwnPropertyNames(globalThis));
  const { prepareTemplate } = await runInThisWorkspace('test/setup/database.ts');
  // A single test file runs in this process and gets a copy of its globals: the GraphQL types that Nest keeps in one would come from
  // another realm there, whose String is not the test's.
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!ours.has(name)) delete globalThis[name];
  globalThis.grappeTemplate = await prepareTemplate();
}
