import { expect, it } from '@jest/globals';
import { colourOf, initialsOf } from './organisation-avatar';

it.each([
  ['Atelier de Robotique', 'AR'],
  ['Université d’Aix-Marseille', 'UA'],
  ['Novalum', 'NO'],
  ['  ', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('gives a name the same colour each time', () => {
  expect(colourOf('Novalum')).toBe(colourOf('Novalum'));
});
