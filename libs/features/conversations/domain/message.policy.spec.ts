import { describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { messageCan } from './message.policy';

const reader = (personId: string | null): Reader => ({ ...visitor, personId });
const shown = { authorPersonId: 'lea', deletedAt: null, hiddenAt: null };
const then = new Date();

describe('what one may do with a message', () => {
  it.each([
    ['one’s own', reader('lea'), shown, { edit: true, delete: true }],
    ['one’s own, hidden', reader('lea'), { ...shown, hiddenAt: then }, { edit: false, delete: true }],
    ['one’s own, deleted', reader('lea'), { ...shown, deletedAt: then }, { edit: false, delete: false }],
    ['that of another', reader('ines'), shown, { edit: false, delete: false }],
    ['any, as a visitor', visitor, shown, { edit: false, delete: false }],
  ])('%s', (_, who, message, can) => {
    expect(messageCan(who, message)).toEqual(can);
  });
});
