import type { CordisProject } from './cordis-project';

/** Topics that an organisation shows beside its fields: those of most of its projects. */
const topicsShown = 12;

/** The competences that organisations have by what they did, by PIC: every field, and the topics that they worked on most. */
export function profilesOf(projects: readonly CordisProject[]): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { lead, partners, competences } of projects) {
    for (const pic of [lead, ...partners]) {
      const own = counts.get(pic) ?? new Map<string, number>();
      for (const { code } of competences) own.set(code, (own.get(code) ?? 0) + 1);
      counts.set(pic, own);
    }
  }
  return new Map([...counts].map(([pic, own]) => [pic, shown(own)]));
}

function shown(counts: ReadonlyMap<string, number>): string[] {
  const isTopic = (code: string): boolean => code.startsWith('cordis:topic:');
  const topics = [...counts].filter(([code]) => isTopic(code)).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return [...[...counts.keys()].filter((code) => !isTopic(code)), ...topics.slice(0, topicsShown).map(([code]) => code)];
}
