import { expect, it } from '@jest/globals';
import { archiveIndex } from './archive';

it('is a page that says what is in it, and runs nothing', () => {
  const rows = [{ organisation: { name: 'Forge & Fils' }, tags: [{ code: 'a' }, { code: 'b' }], at: new Date(0), text: '<script>alert(1)</script>', none: null }];
  const page = archiveIndex('FR', new Date(0), [{ file: 'offers.json', title: 'Offres', rows }, { file: 'needs.json', title: 'Besoins', rows: [] }]);
  expect(page).toContain('<td>Forge &#38; Fils</td><td>a; b</td><td>1970-01-01T00:00:00.000Z</td><td>&#60;script&#62;alert(1)&#60;/script&#62;</td><td></td>');
  expect(page).toContain('Rien.');
  expect(page).not.toContain('<script');
});
