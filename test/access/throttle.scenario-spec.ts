import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '@grappe/contracts';
import { bootAnotherApi, bootApp, testPassword, type Product } from '../setup/product';

const { SIGN_IN } = limits.attempts;

let front: Product;
let other: Product;
beforeAll(async () => {
  front = await bootApp();
  other = await bootAnotherApi(front);
  await front.person('ada@test.example');
  await front.person('bob@test.example');
});
afterAll(async () => {
  await other.close();
  await front.close();
});

let addresses = 0;
/** An attempt to sign in, from an address of its own unless one is named. */
const attempt = (process: Product, email: string, { password = 'wrong', address = `203.0.113.${++addresses}` } = {}) =>
  process.answer<object>(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, { input: { email, password } }, { headers: { 'x-forwarded-for': address } });

describe('guessing a password', () => {
  it.each(['ada@test.example', 'nobody@test.example'])('ends after some attempts on all processes together, from wherever it comes, for %s', async (email) => {
    const answers: (readonly string[])[] = [];
    for (let tried = 0; tried < SIGN_IN.account; tried++) answers.push((await attempt(tried % 2 ? front : other, email)).codes);
    expect(new Set(answers.flat())).toEqual(new Set(['WRONG_CREDENTIALS']));
    for (const process of [front, other]) {
      const refused = await attempt(process, ` ${email.toUpperCase()}`, { password: testPassword });
      expect(refused.codes).toEqual(['TOO_MANY_ATTEMPTS']);
      const seconds = refused.errors[0]?.extensions.seconds ?? 0;
      expect(seconds).toBeGreaterThan(SIGN_IN.minutes * 60 - 120);
      expect(seconds).toBeLessThanOrEqual(SIGN_IN.minutes * 60);
      expect(refused.headers.get('retry-after')).toBe(String(seconds));
      expect(refused.errors[0]?.message).toContain(`${seconds} seconds`);
    }
  });

  it('starts anew for whoever knows the password, and their address is not held for it', async () => {
    for (let round = 0; round < 3; round++) {
      for (let tried = 1; tried < SIGN_IN.account; tried++) expect((await attempt(front, 'bob@test.example', { address: '198.51.100.7' })).codes).toEqual(['WRONG_CREDENTIALS']);
      expect((await attempt(front, 'bob@test.example', { password: testPassword, address: '198.51.100.7' })).codes).toEqual([]);
    }
    const kept = (await front.database.query(`select points from attempt where key like 'SIGN_IN:address:%' order by points desc limit 1`)) as { points: number }[];
    expect(kept).toEqual([{ points: 3 * (SIGN_IN.account - 1) }]);
  });

  it('ends for an address that tries one account after the other, for a whole network of IPv6', async () => {
    await front.database.query(`update attempt set points = $1 where key like 'SIGN_IN:address:%'`, [SIGN_IN.address]);
    expect((await attempt(front, 'zoe@test.example', { address: '198.51.100.7' })).codes).toEqual(['TOO_MANY_ATTEMPTS']);
    expect((await attempt(front, 'zoe@test.example', { address: '2001:db8:1:2::1' })).codes).toEqual(['WRONG_CREDENTIALS']);
    await front.database.query(`update attempt set points = $1 where key like 'SIGN_IN:address:%'`, [SIGN_IN.address]);
    expect((await attempt(other, 'zoe@test.example', { address: '2001:db8:1:2:ffff::2' })).codes).toEqual(['TOO_MANY_ATTEMPTS']);
    expect((await attempt(other, 'zoe@test.example', { address: '2001:db8:1:3::1' })).codes).toEqual(['WRONG_CREDENTIALS']);
  });

  it('takes as long where there is no account', async () => {
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 9; round++) {
      for (const [kind, email] of [['known', 'bob@test.example'], ['unknown', `nobody${round}@test.example`]] as const) {
        const before = performance.now();
        await attempt(front, email);
        took[kind].push(performance.now() - before);
      }
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[4] ?? 0;
    // Without a password to compare it would be a tenth.
    expect(median(took.unknown) / median(took.known)).toBeGreaterThan(0.5);
    expect(median(took.unknown) / median(took.known)).toBeLessThan(2);
  });

  it('leaves no mail and no address behind', async () => {
    const kept = JSON.stringify(await front.database.query('select key from attempt'));
    expect(kept).not.toMatch(/example|203\.0|2001/);
  });
});
