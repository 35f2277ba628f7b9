import { describe, expect, it } from '@jest/globals';
import { fromOwnPage } from './origin';
import { cookieIn, sessionCookieAt } from './session-cookie';

describe('a request from a page', () => {
  it.each([
    [undefined, true],
    ['https://grappe.example', true],
    ['http://localhost:4200', true],
    ['https://evil.example', false],
    ['https://sub.grappe.example', false],
    ['http://grappe.example', false],
    ['https://grappe.example:8443', false],
    ['null', false],
    ['', false],
  ])('of %s is from our own: %s', (origin, own) => {
    expect(fromOwnPage({ ...(origin === undefined ? {} : { origin }), host: 'localhost:4200' }, 'https://grappe.example')).toBe(own);
  });
});

describe('the cookie of a session', () => {
  it('is bound to its host over https', () => {
    expect(sessionCookieAt('https://grappe.example')).toEqual({ name: '__Host-grappe_session', options: { path: '/', httpOnly: true, sameSite: 'lax', secure: true } });
    expect(sessionCookieAt('http://localhost:3333')).toMatchObject({ name: 'grappe_session', options: { secure: false } });
  });

  it('is found by its whole name', () => {
    expect(cookieIn('a=1; grappe_session=secret; b=2', 'grappe_session')).toBe('secret');
    expect(cookieIn('not_grappe_session=secret', 'grappe_session')).toBeNull();
    expect(cookieIn(undefined, 'grappe_session')).toBeNull();
  });
});
