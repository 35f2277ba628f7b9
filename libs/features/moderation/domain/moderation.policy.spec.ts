import { describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { mayModerate, reportCan } from './moderation.policy';

const member: Reader = { ...visitor, personId: 'lea' };
const animateur: Reader = { ...visitor, personId: 'noe', animatedClusterIds: ['vallee'] };
const message = { clusterId: 'vallee', authorPersonId: 'paul', moderates: false, reported: true };

describe('who may moderate a message', () => {
  it.each([
    ['a chair, whether or not it was reported', member, { ...message, moderates: true, reported: false }, true],
    ['a chair about their own words', member, { ...message, moderates: true, authorPersonId: 'lea' }, false],
    ['a member', member, message, false],
    ['an animateur of the cluster, when it was reported', animateur, message, true],
    ['an animateur of the cluster, when nobody handed it over', animateur, { ...message, reported: false }, false],
    ['an animateur of another cluster', animateur, { ...message, clusterId: 'littoral' }, false],
    ['an animateur about their own words', animateur, { ...message, authorPersonId: 'noe' }, false],
    ['the operator', { ...member, operator: true }, message, false],
    ['a visitor', visitor, message, false],
  ])('%s', (_, reader, facts, may) => {
    expect(mayModerate(reader, facts)).toBe(may);
  });
});

describe('what one may do with a report', () => {
  const report = { clusterId: 'vallee', messageAuthorPersonId: 'paul', moderates: false, status: 'OPEN', hidden: false } as const;

  it('is to decide it while it is open, and to restore what is hidden', () => {
    expect(reportCan(animateur, report)).toEqual({ decide: true, restore: false });
    expect(reportCan(animateur, { ...report, status: 'UPHELD', hidden: true })).toEqual({ decide: false, restore: true });
    expect(reportCan(animateur, { ...report, status: 'DISMISSED' })).toEqual({ decide: false, restore: false });
  });

  it('is nothing for the one who reported, nor for the author', () => {
    expect(reportCan(member, report)).toEqual({ decide: false, restore: false });
    expect(reportCan(animateur, { ...report, messageAuthorPersonId: 'noe' })).toEqual({ decide: false, restore: false });
  });
});
