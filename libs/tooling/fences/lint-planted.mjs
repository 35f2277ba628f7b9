/**
 * Lints texts as if they stood in the house: `node lint-planted.mjs '[{ "file": "libs/…", "code": "…" }]'`. Prints, as JSON, the
 * names of the rules that object to each. Makes the project graph first: without one, the rule of the ladder checks nothing.
 */
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from 'nx/src/project-graph/project-graph.js';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../../..', import.meta.url));
process.chdir(root);
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync();

const eslint = new ESLint({ cwd: root, overrideConfigFile: 'libs/tooling/eslint/eslint.config.mjs' });
const verdicts = [];
for (const { file, code } of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(code, { filePath: root + file });
  verdicts.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(verdicts));
process.exit(0); // Nx may have left something that waits
