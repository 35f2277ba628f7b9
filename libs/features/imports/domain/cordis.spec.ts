import { describe, expect, it } from '@jest/globals';
import { readOrganisationFile, readProjectFile } from './cordis-files';
import { profilesOf } from './cordis-profile';
import { competencesOf } from './cordis-themes';
import { UnreadableFile } from './unreadable-file';

const tsv = (...rows: string[][]): string => [['pic', 'name', 'short_name', 'activity_type', 'country', 'city', 'postcode', 'lat', 'lon'], ...rows].map((row) => row.join('\t')).join('\n');
const today = '2026-11-23';
const project = (facts: object): string =>
  JSON.stringify({
    id: '1', acronym: 'LAC', title: 'A lake of data', objective: 'The lake is filled with data. Then it is fished.', startDate: '2024-01-01', endDate: '2026-01-01',
    topicCode: 'ICT-1', topic: 'Fishing for data', theme: 'Information and Communication Technologies', euContribution: '10', totalCost: '1234,56',
    participants: [{ pic: '100', role: 'coordinator' }, { pic: '200', role: 'participant' }, { pic: '200', role: 'participant' }], ...facts,
  });
const one = (facts: object) => readProjectFile(project(facts), today).rows[0];

describe('organisations of CORDIS', () => {
  it('have the nature of their activity type, and countries of ISO 3166', () => {
    const { rows } = readOrganisationFile(tsv(['999000001', 'Hill Lab', '', 'REC', 'UK', 'YORK', 'YO1', '53.9', '-1.08'], ['999000002', '', '', 'PRC', 'EL', '', '', '', '']));
    expect(rows).toMatchObject([
      { pic: '999000001', nature: 'RESEARCH_ORGANISATION', role: 'INSTITUTION', country: 'GB', latitude: 53.9, longitude: -1.08, remarks: [] },
      { name: 'PIC 999000002', nature: 'COMPANY', country: 'GR', city: null, latitude: null, remarks: [expect.stringContaining('recorded under its PIC')] },
    ]);
  });

  it('are refused with line, column and reason', () => {
    const { rows, refused } = readOrganisationFile(tsv(['abc', 'x', '', 'REC', 'FR', '', '', '', ''], ['999000003', 'x', '', 'ZZZ', 'FR', '', '', '', ''], ['999000004', 'x', '', 'PUB', 'FR', '', '', '', ''], ['999000004', 'y', '', 'PUB', 'FR', '', '', '', '']));
    expect(rows).toHaveLength(1);
    expect(refused.map(({ line, column }) => [line, column])).toEqual([[2, 'pic'], [3, 'activity_type'], [5, 'pic']]);
    expect(() => readOrganisationFile('pic\tname')).toThrow(UnreadableFile);
  });
});

describe('projects of CORDIS', () => {
  it('have a lead, partners each once, a stage by their end, whole euros', () => {
    expect(one({})).toMatchObject({ lead: '100', partners: ['200'], stage: 'COMPLETED', budget: 1235, callName: 'ICT-1', summary: 'The lake is filled with data. Then it is fished.', remarks: [] });
    expect(one({ endDate: '2030-01-01', totalCost: '' })).toMatchObject({ stage: 'RUNNING', budget: 10 });
    expect(one({ endDate: '' })?.remarks).toEqual(['endDate: not known; taken as running']);
  });

  it('are cut to our limits between words and sentences', () => {
    const long = one({ title: 'word '.repeat(60), objective: `${'This is a sentence. '.repeat(40)}` });
    expect(long?.title.length).toBeLessThanOrEqual(140);
    expect(long?.title.endsWith('word…')).toBe(true);
    expect(long?.summary.length).toBeLessThanOrEqual(600);
    expect(long?.summary.endsWith('sentence.')).toBe(true);
    expect(one({ title: 'X' })?.title).toBe('X – LAC');
    expect(one({ objective: '' })?.summary.length).toBeGreaterThanOrEqual(20);
  });

  it('are refused without a coordinator, a date or a shape', () => {
    const lines = [project({ participants: [{ pic: '200', role: 'participant' }] }), project({ id: '2', startDate: 'soon' }), '{', project({ id: '3' }), project({ id: '3' })];
    const { rows, refused } = readProjectFile(lines.join('\n'), today);
    expect(rows.map(({ id }) => id)).toEqual(['3']);
    expect(refused.map(({ line, column }) => [line, column])).toEqual([[1, 'participants'], [2, 'startDate'], [3, ''], [5, 'id']]);
  });

  it('speak of a field and a topic, unless the theme is a funding scheme', () => {
    expect(competencesOf('Space', 'Small satellites').map(({ code }) => code)).toEqual(['cordis:space', 'cordis:topic:small-satellites']);
    expect(competencesOf('European Research Council', 'ERC Starting Grant')).toEqual([]);
  });

  it('give their organisations every field, and the topics that they worked on most', () => {
    const { rows } = readProjectFile(Array.from({ length: 20 }, (_, place) => project({ id: String(place), topic: `Topic ${place % 15}` })).join('\n'), today);
    const own = profilesOf(rows).get('200') ?? [];
    expect(own).toHaveLength(13);
    expect(own.slice(0, 3)).toEqual(['cordis:information-and-communication-technologies', 'cordis:topic:topic-0', 'cordis:topic:topic-1']);
  });
});
