import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// ESLint and Vite do not run inside of Jest's module system.
const run = (script, ...args) => JSON.parse(execFileSync(process.execPath, [`libs/tooling/fences/${script}.mjs`, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));

const ladder = '@nx/enforce-module-boundaries';
const room = 'no-restricted-imports';
const uses = (what, from) => `import { ${what} } from '${from}';\nconsole.log(${what});\n`;

/** One violation of each kind: what must be objected to, by which rule, where. */
const violations = [
  ['a feature imports a higher one', ladder, 'libs/features/clusters/cases/planted.ts', uses('ProjectQueries', '@grappe/features/projects')],
  ['the platform imports a feature', ladder, 'libs/platform/reads/planted.ts', uses('SignIn', '@grappe/features/identity')],
  ['the platform imports a higher part of itself', ladder, 'libs/platform/kernel/planted.ts', uses('UnitOfWork', '@grappe/platform/database')],
  ['contracts import the platform', ladder, 'libs/contracts/planted.ts', uses('newId', '@grappe/platform/kernel')],
  ['the web app imports a feature of the server', ladder, 'apps/web/src/planted.ts', uses('SignIn', '@grappe/features/identity')],
  ['a component imports the platform', ladder, 'libs/ui/planted.ts', uses('newId', '@grappe/platform/kernel')],
  ['the harness imports a feature', ladder, 'libs/testing/planted.ts', uses('SignIn', '@grappe/features/identity')],
  ['a path leaves its project', ladder, 'libs/features/clusters/cases/planted.ts', uses('SignIn', '../../identity')],
  ['a case imports its api room', room, 'libs/features/clusters/cases/planted.ts', uses('Cluster', '../api/clusters.types')],
  ['a resolver imports the data room', room, 'libs/features/clusters/api/planted.ts', uses('ClusterRepository', '../data/cluster.repository')],
  ['data import a case', room, 'libs/features/clusters/data/planted.ts', uses('AdmitMember', '../cases/admit-member.case')],
  ['the domain imports data', room, 'libs/features/clusters/domain/planted.ts', uses('ClusterRow', '../data/cluster.entity')],
  ['a case imports a reaction', room, 'libs/features/clusters/cases/planted.ts', uses('TellOfMembership', '../reactions/tell-of-membership.reactions')],
  ['data import a broadcast', room, 'libs/features/clusters/data/planted.ts', uses('ClusterRoom', '../realtime/cluster.rooms')],
  ['a resolver uses the ORM', room, 'libs/features/clusters/api/planted.ts', uses('DataSource', 'typeorm')],
  ['the domain uses the framework', room, 'libs/features/clusters/domain/planted.ts', uses('Injectable', '@nestjs/common')],
  ['the domain uses the database', room, 'libs/features/clusters/domain/planted.ts', uses('sql', '@grappe/platform/database')],
  ['a case speaks GraphQL', room, 'libs/features/clusters/cases/planted.ts', uses('Query', '@nestjs/graphql')],
  ['a reaction speaks to sockets', room, 'libs/features/clusters/reactions/planted.ts', uses('BroadcastOf', '@grappe/platform/realtime')],
  ['a feature reaches behind the face of another', room, 'libs/features/clusters/cases/planted.ts', uses('PersonRow', '@grappe/features/identity/data/person.entity')],
  ['a case imports the api module of another feature', room, 'libs/features/clusters/cases/planted.ts', uses('IdentityApiModule', '@grappe/features/identity/identity-api.module')],
  ['settings are read elsewhere than in config', 'no-restricted-properties', 'libs/features/clusters/cases/planted.ts', 'console.log(process.env.PORT);\n'],
  ['a type of the schema says nothing', '@graphql-eslint/require-description', 'apps/api/schema.graphql', 'type Planted {\n  """Said."""\n  said: Int\n}\n'],
  ['a type is given up', '@typescript-eslint/no-explicit-any', 'libs/features/clusters/cases/planted.ts', 'export const anything = (value: any): unknown => value;\n'],
];

/** What the same rules must let pass, or they would object to everything. */
const fine = [
  ['libs/features/clusters/cases/planted.ts', uses('SignIn', '@grappe/features/identity')],
  ['libs/features/clusters/cases/planted.ts', uses('ClusterRepository', '../data/cluster.repository')],
  ['libs/features/clusters/api/planted.ts', uses('IdentityApiModule', '@grappe/features/identity/identity-api.module')],
  ['libs/platform/reads/planted.ts', uses('newId', '@grappe/platform/kernel')],
  ['apps/web/src/planted.ts', uses('limits', '@grappe/contracts')],
  ['libs/platform/config/planted.ts', 'console.log(process.env.PORT);\n'],
];

describe('the fences', () => {
  it('object to one violation of each kind, and to nothing that is allowed', () => {
    const texts = [...violations.map(([, , file, code]) => ({ file, code })), ...fine.map(([file, code]) => ({ file, code }))];
    const verdicts = run('lint-planted', JSON.stringify(texts));
    const passed = violations.filter(([, rule], place) => !verdicts[place].includes(rule)).map(([name]) => name);
    expect(passed).toEqual([]);
    expect(verdicts.slice(violations.length)).toEqual(fine.map(() => []));
  }, 120_000);

  it('find an import circle that is planted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'grappe-circle-'));
    writeFileSync(join(folder, 'a.ts'), `import { b } from './b';\nexport const a = 1;\nconsole.log(b);\n`);
    writeFileSync(join(folder, 'b.ts'), `import { a } from './a';\nexport const b = 1;\nconsole.log(a);\n`);
    expect(run('circles', join(folder, 'a.ts'))).toHaveLength(1);
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('find no import circle in any program', () => {
    expect(run('circles', ...['api', 'realtime', 'worker', 'standalone', 'cli'].map((app) => `apps/${app}/main.ts`), 'apps/web/src/app/main.tsx')).toEqual([]);
  }, 60_000);
});
