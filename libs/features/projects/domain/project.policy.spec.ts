import { describe, expect, it } from '@jest/globals';
import { visitor, type MandateRight, type ProjectStage, type Reader } from '@grappe/contracts';
import { projectCan, type ProjectFacts, type ProjectPermissions } from './project.policy';
import { interestCan, invitationCan } from './request.policies';

const reader = (organisationId: string, right: MandateRight = 'OWNER'): Reader => ({
  ...visitor,
  personId: 'lea',
  mandates: [{ organisationId, right }],
  organisationIds: [organisationId],
  memberships: [{ clusterId: 'vallee', organisationId }],
  clusterIds: ['vallee'],
});
const call: ProjectFacts = {
  id: 'four',
  clusterId: 'vallee',
  stage: 'CALL',
  leadOrganisationId: 'atelier',
  ownAudience: ['fonderie'],
  ownPartners: [],
  ownSupporters: [],
  openSeats: 1,
};
const allowed = (permissions: ProjectPermissions): string[] =>
  Object.entries(permissions).flatMap(([act, may]) => (may === true ? [act] : []));
const lead: ProjectFacts = { ...call, ownPartners: ['atelier'] };
const held = (facts: Partial<ProjectFacts>): ProjectFacts => ({ ...call, ...facts });

describe('what one may do with a project', () => {
  it('is nothing for a visitor, and for who runs cluster or installation and represents nobody, to elevate themself', () => {
    expect(allowed(projectCan(visitor, call))).toEqual([]);
    const animateur: Reader = { ...visitor, personId: 'noe', animatedClusterIds: ['vallee'], clusterIds: ['vallee'] };
    for (const overseer of [animateur, { ...visitor, personId: 'ada', operator: true }]) expect(allowed(projectCan(overseer, call))).toEqual(['elevate']);
    for (const other of [{ ...animateur, scopes: ['PROJECTS_WRITE'] as const }, { ...animateur, animatedClusterIds: ['littoral'] }]) expect(allowed(projectCan(other, call))).toEqual([]);
  });

  it('is to decide for those who bind the lead, and to write for those who work for it', () => {
    expect(allowed(projectCan(reader('atelier'), lead))).toEqual(['edit', 'exclude', 'disclose', 'invite', 'decideInterest']);
    expect(allowed(projectCan(reader('atelier', 'REPRESENTATIVE'), { ...lead, stage: 'IDEA' }))).toEqual(['edit', 'publish', 'exclude', 'disclose']);
    expect(allowed(projectCan(reader('atelier', 'CONTRIBUTOR'), lead))).toEqual(['edit']);
    expect(projectCan(reader('atelier', 'CONTRIBUTOR'), lead).nextStages).toEqual([]);
  });

  it.each<[ProjectStage, ProjectStage[]]>([
    ['IDEA', ['CALL', 'ABANDONED']],
    ['CALL', ['CONSORTIUM', 'ABANDONED']],
    ['CONSORTIUM', ['RUNNING', 'CALL', 'ABANDONED']],
    ['RUNNING', ['COMPLETED', 'ABANDONED']],
    ['COMPLETED', []],
    ['ABANDONED', []],
  ])('from %s, the lead moves it to %j', (stage, next) => {
    expect(projectCan(reader('atelier'), { ...lead, stage }).nextStages).toEqual(next);
  });

  it('is to apply and to support for members of its audience', () => {
    expect(allowed(projectCan(reader('fonderie'), call))).toEqual(['expressInterest', 'support']);
    expect(allowed(projectCan(reader('fonderie', 'CONTRIBUTOR'), call))).toEqual([]);
    expect(allowed(projectCan(reader('fonderie'), held({ ownAudience: [] })))).toEqual([]);
  });

  it('is not to apply where no place is free, nor outside of a call, nor twice', () => {
    expect(projectCan(reader('fonderie'), held({ openSeats: 0 })).expressInterest).toBe(false);
    for (const stage of ['IDEA', 'CONSORTIUM', 'RUNNING', 'COMPLETED', 'ABANDONED'] as const)
      expect(projectCan(reader('fonderie'), held({ stage })).expressInterest).toBe(false);
    expect(allowed(projectCan(reader('fonderie'), held({ ownPartners: ['fonderie'], ownSupporters: ['fonderie'] })))).toEqual(['leave']);
  });

  it('is never to leave for the lead, nor for a partner once it is over', () => {
    expect(projectCan(reader('atelier'), lead).leave).toBe(false);
    expect(projectCan(reader('fonderie'), held({ ownPartners: ['fonderie'], stage: 'RUNNING' })).leave).toBe(true);
    expect(projectCan(reader('fonderie'), held({ ownPartners: ['fonderie'], stage: 'COMPLETED' })).leave).toBe(false);
  });
});

describe('what one may do with a request', () => {
  const between = { organisationId: 'fonderie', leadOrganisationId: 'atelier', stage: 'CALL', status: 'SENT' } as const;

  it('of interest is to decide for the lead and to take back for the applicant', () => {
    expect(interestCan(reader('atelier'), between)).toEqual({ shortlist: true, accept: true, decline: true, withdraw: false });
    expect(interestCan(reader('fonderie'), between)).toEqual({ shortlist: false, accept: false, decline: false, withdraw: true });
    expect(interestCan(reader('atelier', 'CONTRIBUTOR'), between)).toEqual({ shortlist: false, accept: false, decline: false, withdraw: false });
    expect(interestCan(reader('atelier'), { ...between, status: 'ACCEPTED' })).toEqual({ shortlist: false, accept: false, decline: false, withdraw: false });
  });

  it('to join is answered by the invited and by nobody for them', () => {
    expect(invitationCan(reader('fonderie'), between)).toEqual({ accept: true, decline: true, withdraw: false });
    expect(invitationCan(reader('atelier'), between)).toEqual({ accept: false, decline: false, withdraw: true });
    expect(invitationCan(reader('fonderie', 'CONTRIBUTOR'), between)).toEqual({ accept: false, decline: false, withdraw: false });
    expect(invitationCan(reader('fonderie'), { ...between, status: 'EXPIRED' })).toEqual({ accept: false, decline: false, withdraw: false });
  });
});
