import { describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { authenticatorUri, newAuthenticatorSecret, stepOf } from './authenticator-app';
import { newRecoveryCode, recoveryCodeHash } from './recovery-code';

describe('a code of an authenticator app', () => {
  const secret = newAuthenticatorSecret();
  const now = new Date('2026-11-25T16:00:10Z');
  const step = Math.floor(now.getTime() / 30_000);
  const at = (seconds: number) => generate({ secret, epoch: now.getTime() / 1000 + seconds });

  it.each([
    [0, 0],
    [-30, -1],
    [30, 1],
    [-60, null],
    [60, null],
  ])('of %d seconds from now is of step %s', async (seconds, expected) => {
    expect(await stepOf(await at(seconds), secret, 0, now)).toBe(expected === null ? null : step + expected);
  });

  it('is taken once, and none before it', async () => {
    expect(await stepOf(await at(0), secret, step - 1, now)).toBe(step);
    expect(await stepOf(await at(0), secret, step, now)).toBeNull();
    expect(await stepOf(await at(-30), secret, step, now)).toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', ' 12345'])('is six digits, not “%s”', async (typed) => {
    expect(await stepOf(typed, secret, 0, now)).toBeNull();
  });

  it('is shown by an app that has read the address', () => {
    expect(authenticatorUri('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'ada@example.org')).toBe('otpauth://totp/Grappe:ada%40example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Grappe');
  });
});

describe('a recovery code', () => {
  it('is another each time, and known however it is typed', () => {
    const codes = Array.from({ length: 100 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(100);
    for (const code of codes) expect(code).toMatch(/^([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}$/);
    expect(recoveryCodeHash(' K7MQ x2ab 9fghp4rt ')).toEqual(recoveryCodeHash('k7mq-x2ab-9fgh-p4rt'));
  });
});
