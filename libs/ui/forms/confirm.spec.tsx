import { expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ConfirmButton } from './confirm';

it('acts only after a yes, and stays open when the act is refused', async () => {
  let tries = 0;
  render(
    <MantineProvider>
      <ConfirmButton
        title="Revoke the token?"
        text="Programs lose access."
        confirmLabel="Revoke"
        cancelLabel="Cancel"
        onConfirm={() => (tries++ === 0 ? Promise.reject(new Error('refused')) : Promise.resolve())}
      >
        Remove
      </ConfirmButton>
    </MantineProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(tries).toBe(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke' }));
  await waitFor(() => expect(tries).toBe(1));
  expect(screen.queryByRole('dialog')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Revoke' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
