import { runInThisWorkspace } from './run-typescript.mjs';

/** Jest imports this file without compiling it, so what is written in TypeScript is run through Vite. */
export default async function globalSetup() {
  const { prepareTemplate } = await runInThisWorkspace('test/setup/database.ts');
  globalThis.grappeTemplate = await prepareTemplate();
}
