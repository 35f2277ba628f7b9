import { describe, expect, it } from '@jest/globals';
import { GroupAdmission, visitor, wordsOf, type Reader } from '@grappe/contracts';
import { actsIn, groupCan, type GroupFacts } from './working-group.policy';

const lea: Reader = { ...visitor, personId: 'lea', organisationIds: ['atelier'], memberships: [{ clusterId: 'vallee', organisationId: 'atelier' }] };
const animateur: Reader = { ...visitor, personId: 'noe', clusterIds: ['vallee'], animatedClusterIds: ['vallee'] };
const group: GroupFacts = { clusterId: 'vallee', admission: 'FREE', role: null, requested: false };

describe('what one may do in a group', () => {
  it('is nothing for a visitor, nor for an animateur who represents no member', () => {
    expect(Object.values(groupCan(visitor, group))).not.toContain(true);
    expect(Object.values(groupCan(animateur, group))).not.toContain(true);
  });

  it.each(wordsOf(GroupAdmission))('is to get in as its admission says: %s', (admission) => {
    const can = groupCan(lea, { ...group, admission });
    expect(can.join).toBe(admission === 'FREE');
    expect(can.requestToJoin).toBe(admission === 'ON_REQUEST');
  });

  it('is not to ask twice', () => {
    expect(groupCan(lea, { ...group, admission: 'ON_REQUEST', requested: true }).requestToJoin).toBe(false);
  });

  it('is not to join a group of another cluster', () => {
    expect(groupCan(lea, { ...group, clusterId: 'littoral' }).join).toBe(false);
  });

  it('is to leave for members, and to run it for chairs', () => {
    expect(groupCan(lea, { ...group, role: 'MEMBER' })).toEqual({
      edit: false,
      join: false,
      requestToJoin: false,
      leave: true,
      decideRequests: false,
      nameChair: false,
    });
    expect(groupCan(lea, { ...group, role: 'CHAIR' })).toEqual({
      edit: true,
      join: false,
      requestToJoin: false,
      leave: true,
      decideRequests: true,
      nameChair: true,
    });
  });
});

describe('for whom one acts in a cluster', () => {
  it('is an organisation of one’s own that is an active member there', () => {
    expect(actsIn(lea, 'vallee', 'atelier')).toBe(true);
    expect(actsIn(lea, 'vallee', 'verrerie')).toBe(false);
    expect(actsIn(lea, 'littoral', 'atelier')).toBe(false);
  });
});
