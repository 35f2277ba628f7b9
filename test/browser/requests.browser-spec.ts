import { paths } from '../../apps/web/src/app/paths';
import { ask, enter } from './support/people';
import { expect, expectLoaded, test } from './support/test';

test('a page is read with at most two requests: who is there, and the page', { tag: '@once' }, async ({ page }) => {
  const { projects, workingGroups } = await ask<Record<'projects' | 'workingGroups', { nodes: { id: string }[] }>>(
    'Léa Martin',
    `{ projects(first: 1, filter: { mine: true, stages: [CALL] }) { nodes { id } } workingGroups(first: 1, filter: { mine: true }) { nodes { id } } }`,
  );
  let asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return;
    const { operationName } = request.postDataJSON() as { operationName: string };
    // What one sees is marked as read, once the page is there.
    if (operationName !== 'MarkChannelRead') asked.push(operationName);
  });
  await enter(page, 'Léa Martin');
  for (const [path, operation] of [
    [paths.home, 'MemberHome'],
    [paths.projects, 'Projects'],
    [paths.project(projects.nodes[0]?.id ?? ''), 'ProjectPage'],
    [paths.workingGroups, 'WorkingGroups'],
    [paths.workingGroup(workingGroups.nodes[0]?.id ?? ''), 'WorkingGroupPage'],
  ] as const) {
    asked = [];
    await page.goto(path);
    await expectLoaded(page);
    await page.waitForLoadState('networkidle');
    expect(asked, path).toEqual(['Session', operation]);
  }
});
