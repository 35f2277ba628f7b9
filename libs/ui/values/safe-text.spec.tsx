import { expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { SafeText } from './safe-text';

const show = (text: string) =>
  render(
    <MantineProvider>
      <SafeText text={text} />
    </MantineProvider>,
  ).container;

it('keeps paragraphs and line ends', () => {
  const shown = show('One\ntwo\n\n\nThree');
  expect(shown.querySelectorAll('p')).toHaveLength(2);
  expect(shown.querySelectorAll('br')).toHaveLength(1);
});

it('makes links of web addresses, without the full stop after them', () => {
  const link = show('See (https://exemple.fr/a?b=1), then go.').querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://exemple.fr/a?b=1');
  expect(link?.getAttribute('rel')).toContain('noopener');
});

it('never reads what somebody wrote as HTML or as another kind of address', () => {
  const shown = show('<img src=x onerror=alert(1)> javascript:alert(1) data:text/html,x');
  expect(shown.querySelector('img')).toBeNull();
  expect(shown.querySelector('a')).toBeNull();
  expect(shown.textContent).toContain('<img');
});
