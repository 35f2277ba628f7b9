import { describe, expect, it } from '@jest/globals';
import { demoWorld } from './demo-world';
import type { DemoPerson } from './world.types';

const { clusters, organisations, persons, projects, workingGroups } = demoWorld;

describe('the demo accounts', () => {
  const account = (kind: DemoPerson['account']) => persons.filter((person) => person.account === kind);
  it('has Léa, who leads, partners, chairs and takes part', () => {
    const [lea, ...more] = account('member');
    expect([lea?.key, more.length]).toEqual(['lea-martin', 0]);
    expect(persons.find(({ key }) => key === 'lea-martin')?.mandates.find(({ organisation }) => organisation === 'atelier-robotique')?.right).toBe('OWNER');
    const led = projects.filter(({ author }) => author === 'lea-martin');
    expect(led.map(({ stage }) => stage).sort()).toEqual(['CALL', 'RUNNING']);
    expect(led.find(({ stage }) => stage === 'CALL')?.interests.filter(({ status }) => status === 'SENT').length).toBeGreaterThan(0);
    expect(projects.filter(({ partners }) => partners.some(({ organisation }) => organisation === 'atelier-robotique')).length).toBeGreaterThan(0);
    const seats = workingGroups.flatMap(({ members }) => members.filter(({ person }) => person === 'lea-martin'));
    expect(seats.map(({ role }) => role).sort()).toEqual(['CHAIR', 'MEMBER', 'MEMBER']);
  });
  it('has a competitor of hers, excluded from one of her projects, and an animateur', () => {
    expect([...account('competitor'), ...account('animateur')].map(({ key }) => key)).toEqual(['karim-benali', 'claire-dubois']);
    const [hers, his] = ['atelier-robotique', 'dauphine-cobotique'].map((key) => organisations.find((one) => one.key === key));
    expect(hers?.competences.filter((code) => his?.competences.includes(code)).length).toBeGreaterThanOrEqual(3);
    expect(projects.filter(({ author, excluded }) => author === 'lea-martin' && excluded.includes('dauphine-cobotique'))).toHaveLength(1);
    expect(clusters[0]?.animateurs).toContain('claire-dubois');
  });
});
