import { expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SearchField } from './facets';

it('searches at once when one moves on, so that no late answer takes one back from where one went', async () => {
  const searched: string[] = [];
  render(
    <MantineProvider>
      <SearchField label="Search" clearLabel="Clear" text="" onSearch={(text) => searched.push(text)} />
    </MantineProvider>,
  );
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'vision');
  expect(searched).toEqual([]);
  await userEvent.tab();
  expect(searched).toEqual(['vision']);
});
