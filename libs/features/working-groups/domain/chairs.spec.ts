import { describe, expect, it } from '@jest/globals';
import type { GroupRole } from '@grappe/contracts';
import { heirOf, isLastChair } from './chairs';

const member = (id: string, role: GroupRole, day: number) => ({ id, role, joinedAt: new Date(2026, 0, day) });
const chair = member('lea', 'CHAIR', 1);
const second = member('ines', 'CHAIR', 2);
const early = member('paul', 'MEMBER', 3);
const late = member('sara', 'MEMBER', 4);

describe('the last chair', () => {
  it('is the one without whom none is left', () => {
    expect(isLastChair([chair, early], chair)).toBe(true);
    expect(isLastChair([chair], chair)).toBe(true);
    expect(isLastChair([chair, second], chair)).toBe(false);
    expect(isLastChair([chair, early], early)).toBe(false);
  });
});

describe('the heir of a group without chair', () => {
  it('is who has been there longest', () => {
    expect(heirOf([late, early])).toBe(early);
  });

  it('is nobody where a chair remains, or no one at all', () => {
    expect(heirOf([early, second])).toBeNull();
    expect(heirOf([])).toBeNull();
  });
});
