import { describe, expect, it } from '@jest/globals';
import { acceptedPasswordScore, passwordStrength } from './password-strength';

const accepted = async (password: string, personal: readonly string[] = []): Promise<boolean> => (await passwordStrength(password, personal)).score >= acceptedPasswordScore;

describe('a password', () => {
  it.each(['Password1234!', 'azertyuiop12', 'aaaaaaaaaaaaaaaaaaaaaaa', 'motdepasse12', 'Marseille2024', '01/01/1990'])('that is guessed early is refused, whatever it is made of: %s', async (password) => {
    expect(await accepted(password)).toBe(false);
  });

  it.each(['un chat dort au soleil', 'correct horse battery staple'])('of some words is accepted: %s', async (password) => {
    expect(await accepted(password)).toBe(true);
  });

  it('is easier to guess for who knows its person', async () => {
    const { score } = await passwordStrength('zelkovic.dvorak', []);
    expect((await passwordStrength('zelkovic.dvorak', ['Zelkovic Dvorak', 'zelkovic.dvorak@atelier.example'])).score).toBeLessThan(score);
  });

  it('that is weak comes with advice, in the language asked for', async () => {
    expect((await passwordStrength('Password1234!', [], 'FR')).advice).toContain('mot de passe');
    expect((await passwordStrength('Password1234!', [], 'EN')).advice).toContain('password');
  });
});
