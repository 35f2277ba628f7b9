import { describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { joinRequestCan } from './join-request.policy';

const lea: Reader = { ...visitor, personId: 'lea' };

describe('what one may do with a request to join', () => {
  it.each([
    ['answer it, as a chair', { personId: 'ines', role: 'CHAIR', status: 'SENT' }, { decide: true, withdraw: false }],
    ['take back one’s own', { personId: 'lea', role: null, status: 'SENT' }, { decide: false, withdraw: true }],
    ['nothing as a member without chair', { personId: 'ines', role: 'MEMBER', status: 'SENT' }, { decide: false, withdraw: false }],
    ['nothing once it is answered', { personId: 'lea', role: 'CHAIR', status: 'DECLINED' }, { decide: false, withdraw: false }],
  ] as const)('%s', (_, request, can) => {
    expect(joinRequestCan(lea, request)).toEqual(can);
  });

  it('is nothing for a visitor', () => {
    expect(joinRequestCan(visitor, { personId: 'lea', role: null, status: 'SENT' })).toEqual({ decide: false, withdraw: false });
  });
});
