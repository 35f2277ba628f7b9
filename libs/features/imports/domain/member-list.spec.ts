import { describe, expect, it } from '@jest/globals';
import { readMemberList } from './member-list';
import { UnreadableFile } from './unreadable-file';

const read = (...lines: string[]) => readMemberList(lines.join('\n'), 2026);
const header = 'id,category,name,tags,address,postcode,city,lon,lat,creation_year,url,tax_id,description';
const line = (cells: Partial<Record<string, string>>): string =>
  header.split(',').map((column) => `"${({ id: 'a', category: 'Entreprise', name: 'Atelier', ...cells } as Record<string, string>)[column] ?? ''}"`).join(',');

describe('a list of members', () => {
  it('gives organisations with nature, role, place, competences', () => {
    const { rows, refused, notes } = read(
      header,
      line({ tags: 'B2B;b2b; Big  Data.', address: '3 rue du Lac', postcode: '75014', city: 'PARIS', lat: '48.83', lon: '2,32', url: 'www.atelier.example', tax_id: '732 829 320 00074' }),
    );
    expect([refused, notes]).toEqual([[], []]);
    expect(rows).toMatchObject([
      {
        line: 2, key: 'a', name: 'Atelier', nature: 'COMPANY', role: 'CORE_COMPANY', street: '3 rue du Lac', postcode: '75014', city: 'Paris',
        latitude: 48.83, longitude: 2.32, website: 'http://www.atelier.example', siren: '732829320', description: null, remarks: [],
        tags: [{ code: 'tag:b2b', label: 'B2B' }, { code: 'tag:big-data', label: 'Big Data' }],
      },
    ]);
  });

  it('knows what stands on a line of its own, also behind texts of several lines', () => {
    const { rows, refused } = read(header, line({ description: 'Une\nligne\nou trois' }), '', line({ id: 'b', name: '' }), line({ id: 'c', name: 'Levure' }));
    expect(rows.map(({ key, line: at }) => [key, at])).toEqual([['a', 2], ['c', 7]]);
    expect(refused).toMatchObject([{ line: 6, key: 'b', outcome: 'refused', column: 'name' }]);
  });

  it('refuses, with line, column and reason, what does not say who it is or says what cannot be', () => {
    const { rows, refused } = read(
      header,
      line({ category: 'Vaisseau' }),
      line({ id: 'b', lat: '91', lon: '2' }),
      line({ id: 'c', lat: '48' }),
      'd,Entreprise,Trop court',
      line({ id: 'e', name: 'x'.repeat(121) }),
    );
    expect(rows).toEqual([]);
    expect(refused.map(({ line: at, column }) => [at, column])).toEqual([[2, 'category'], [3, 'lat'], [4, 'lon'], [5, ''], [6, 'name']]);
    expect(refused[0]?.reason).toContain('"Vaisseau" is not known; known are entreprise');
  });

  it('takes a row without what beside that cannot be taken, and says so', () => {
    const { rows } = read(header, line({ url: 'lea@atelier.example', tax_id: '123456789', creation_year: '#NUM!', postcode: '7501' }));
    expect(rows[0]).toMatchObject({ website: null, siren: null, postcode: null });
    expect(rows[0]?.remarks.map((remark) => remark.split(':')[0])).toEqual(['postcode', 'creation_year', 'url', 'tax_id']);
  });

  it('tells duplicates: the same key, or the same name at one place; a namesake elsewhere is another', () => {
    const { rows, refused } = read(
      header,
      line({ id: 'ecole', name: "L'École", city: 'Paris' }),
      line({ id: 'ecole', name: 'Autre' }),
      line({ id: 'ecole2', name: 'L ECOLE', city: 'PARIS' }),
      line({ id: 'ecole3', name: 'L’école', city: 'Lyon' }),
    );
    expect(refused.map(({ column, reason }) => [column, reason])).toEqual([
      ['id', 'the key "ecole" stands on line 2 already'],
      ['name', "duplicate of line 2 (L'École, ecole)"],
    ]);
    expect(rows.map(({ key, remarks }) => [key, remarks])).toEqual([['ecole', []], ['ecole3', ['name: as on line 2, at another place']]]);
  });

  it('may have other columns, names and separators; what has no column is not said', () => {
    const { rows, notes } = read('Nom;Catégorie;Budget', 'Atelier;association;12');
    expect(rows).toMatchObject([{ key: 'atelier', nature: 'ASSOCIATION', role: 'INSTITUTION' }]);
    expect([rows[0]?.city, rows[0]?.tags, rows[0]?.latitude]).toEqual([undefined, undefined, undefined]);
    expect(notes).toEqual([expect.stringContaining('tags, address'), expect.stringContaining('no column "id"'), expect.stringContaining('Budget')]);
  });

  it('is not read at all without its required columns, or when it is no CSV', () => {
    expect(() => read('id,nom', 'a,Atelier')).toThrow(new UnreadableFile('The file has no column "category". Its first line names: id, nom. Required are name and category.'));
    expect(() => read('')).toThrow(UnreadableFile);
    expect(() => read('nom,type', 'Atelier,"Entreprise')).toThrow(UnreadableFile);
  });
});
