import { describe, expect, it } from '@jest/globals';
import { readAddress } from './address';

const read = (street: string, postcode: string, city: string) => {
  const { remark, ...address } = readAddress({ street, postcode, city });
  return [address.street, address.postcode, address.city, remark !== null];
};

describe('an address in three cells', () => {
  it('is taken as it is where it is good', () => {
    expect(read('8 rue de l’Eau', '69002', 'Lyon')).toEqual(['8 rue de l’Eau', '69002', 'Lyon', false]);
    expect(read('', '69002', 'SAINT-PRIEST')).toEqual([null, '69002', 'Saint-Priest', false]);
    expect(read('', '', '')).toEqual([null, null, null, false]);
  });

  it('is read from the whole where a comma has pushed it into the wrong cells', () => {
    expect(read('25', 'rue de l’Orme', '69002 Lyon')).toEqual(['25 rue de l’Orme', '69002', 'Lyon', true]);
    expect(read('12', 'place du Puits 69002 lyon', '')).toEqual(['12 place du Puits', '69002', 'Lyon', true]);
    expect(read('198 rue des Noyers 93170 Bagnolet', '', '')).toEqual(['198 rue des Noyers', '93170', 'Bagnolet', true]);
    expect(read('11 place du Pont', '69685 Cedex 14', 'Lyon')).toEqual(['11 place du Pont', '69685', 'Lyon', true]);
  });

  it('keeps a street that stands in the cell of the postcode', () => {
    expect(read('6B', 'rue de l’Orme', 'LYON')).toEqual(['6B rue de l’Orme', null, 'Lyon', true]);
    expect(read('110', 'rue des Noyers', '69002')).toEqual(['110 rue des Noyers', '69002', null, true]);
  });

  it('is taken without a postcode that is none', () => {
    expect(read('97 rue Verte', '7501', 'Paris')).toEqual(['97 rue Verte', null, 'Paris', true]);
  });
});
