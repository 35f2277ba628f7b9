import { describe, expect, it } from '@jest/globals';
import { visitor, type MandateRight, type Reader } from '@grappe/contracts';
import { clusterCan, organisationCan } from './clusters.policy';

const person = (right: MandateRight, extra: Partial<Reader> = {}): Reader => ({
  ...visitor,
  personId: 'lea',
  mandates: [{ organisationId: 'atelier', right }],
  organisationIds: ['atelier'],
  ...extra,
});
const open = { id: 'vallee', joinPolicy: 'APPLICATION', own: [] } as const;

describe('what one may do in a cluster', () => {
  it('is to register for a visitor, where members do not come by invitation only', () => {
    expect(Object.entries(clusterCan(visitor, open)).filter(([, may]) => may)).toEqual([['register', true]]);
    expect(Object.values(clusterCan(visitor, { ...open, joinPolicy: 'INVITATION' }))).not.toContain(true);
  });

  it.each([
    ['OWNER', true],
    ['REPRESENTATIVE', true],
    ['CONTRIBUTOR', false],
  ] as const)('%s may apply for their organisation: %s', (right, may) => {
    expect(clusterCan(person(right), open).apply).toBe(may);
  });

  it('is not to apply where an application waits, nor where members come by invitation', () => {
    expect(clusterCan(person('OWNER'), { ...open, own: [{ organisationId: 'atelier', status: 'APPLIED' }] }).apply).toBe(false);
    expect(clusterCan(person('OWNER'), { ...open, own: [{ organisationId: 'atelier', status: 'REFUSED' }] }).apply).toBe(true);
    expect(clusterCan(person('OWNER'), { ...open, joinPolicy: 'INVITATION' }).apply).toBe(false);
  });

  it('is to admit for its animateur only, not for that of another cluster', () => {
    expect(clusterCan(person('CONTRIBUTOR', { animatedClusterIds: ['vallee'] }), open).admit).toBe(true);
    expect(clusterCan(person('OWNER', { animatedClusterIds: ['littoral'] }), open).admit).toBe(false);
  });

  it('is to propose projects for members', () => {
    expect(clusterCan(person('CONTRIBUTOR', { memberships: [{ clusterId: 'vallee', organisationId: 'atelier' }] }), open).createProject).toBe(true);
    expect(clusterCan(person('OWNER'), open).createProject).toBe(false);
  });
});

describe('what one may do with an organisation', () => {
  it('is to edit for those who may bind it', () => {
    expect(organisationCan(person('OWNER'), { id: 'atelier' })).toEqual({ edit: true, represent: true, inviteContributors: true, giveMandates: true });
    expect(organisationCan(person('CONTRIBUTOR'), { id: 'atelier' })).toEqual({ edit: false, represent: true, inviteContributors: false, giveMandates: false });
    expect(organisationCan(person('OWNER'), { id: 'other' })).toEqual({ edit: false, represent: false, inviteContributors: false, giveMandates: false });
  });
});
