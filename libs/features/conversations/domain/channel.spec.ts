import { describe, expect, it } from '@jest/globals';
import { visitor, type Reader } from '@grappe/contracts';
import { seatToSpeakFrom, sitsOn } from './channel';

const lea: Reader = { ...visitor, personId: 'lea', organisationIds: ['atelier', 'fonderie'] };
const seat = (personId: string | null, organisationId: string | null) => ({ personId, organisationId });

describe('a seat', () => {
  it.each([
    ['of oneself', seat('lea', 'atelier'), true],
    ['of a colleague, for the same organisation', seat('ines', 'atelier'), false],
    ['of an organisation that one represents', seat(null, 'atelier'), true],
    ['of another organisation', seat(null, 'verrerie'), false],
  ])('%s', (_, held, sits) => {
    expect(sitsOn(lea, held)).toBe(sits);
  });

  it('is nobody’s for a visitor', () => {
    expect(sitsOn(visitor, seat('lea', null))).toBe(false);
    expect(sitsOn(visitor, seat(null, 'atelier'))).toBe(false);
  });
});

describe('the seat to speak from', () => {
  const seats = [seat(null, 'verrerie'), seat(null, 'fonderie'), seat('lea', 'atelier')];

  it('is one’s own before that of an organisation', () => {
    expect(seatToSpeakFrom(lea, seats, null)).toBe(seats[2]);
  });

  it('is that of the organisation asked for', () => {
    expect(seatToSpeakFrom(lea, seats, 'fonderie')).toBe(seats[1]);
  });

  it('is none for an organisation that does not sit there, or is not one’s own', () => {
    expect(seatToSpeakFrom(lea, seats, 'verrerie')).toBeNull();
    expect(seatToSpeakFrom({ ...lea, personId: 'ines', organisationIds: [] }, seats, null)).toBeNull();
  });
});
