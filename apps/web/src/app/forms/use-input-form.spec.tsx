import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MantineProvider, TextInput } from '@mantine/core';
import { FormError } from '@grappe/ui';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { z } from 'zod';
import { startI18n } from '../../i18n/setup';
import { ApiError } from '../api/api-error';
import { useInputForm } from './use-input-form';

const schema = z.object({ title: z.string().trim().min(4) });

function Form({ send, draft }: { send: (input: { title: string }) => Promise<unknown>; draft?: string }) {
  const { form, onSubmit, fault } = useInputForm({ schema, initialValues: { title: '' }, send, draft });
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormError fault={fault} />
      <TextInput label="Title" {...form.getInputProps('title')} />
      <button type="submit">Send</button>
    </form>
  );
}

async function typeAndSend(text: string): Promise<void> {
  await userEvent.type(screen.getByLabelText('Title'), text);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
}

const show = (form: React.ReactNode) => render(<MantineProvider>{form}</MantineProvider>);
const typed = () => screen.getByLabelText<HTMLInputElement>('Title').value;

describe('useInputForm', () => {
  beforeAll(startI18n);
  beforeEach(() => {
    cleanup();
    sessionStorage.clear();
  });

  it('sends what the schema made of the values', async () => {
    const sent: unknown[] = [];
    show(<Form send={async (input) => sent.push(input)} />);
    await typeAndSend('  A bench ');
    await waitFor(() => expect(sent).toEqual([{ title: 'A bench' }]));
  });

  it('does not send what the schema refuses, and says so at the field', async () => {
    const sent: unknown[] = [];
    show(<Form send={async (input) => sent.push(input)} />);
    await typeAndSend('abc');
    expect(screen.getByLabelText('Title').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('shows what the server refuses at its field and keeps what was typed', async () => {
    show(<Form send={() => Promise.reject(new ApiError('INVALID_INPUT', 'Taken.', { field: 'title' }))} />);
    await typeAndSend('A bench');
    await screen.findByText('Taken.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(typed()).toBe('A bench');
  });

  it('shows above the form what belongs to no field of it', async () => {
    show(<Form send={() => Promise.reject(new ApiError('SEAT_FULL', 'The seat is taken.'))} />);
    await typeAndSend('A bench');
    expect((await screen.findByRole('alert')).textContent).toContain('The seat is taken.');
  });

  it('finds a draft again, and forgets it once it is sent', async () => {
    show(<Form draft="spec" send={() => Promise.reject(new ApiError('UNREACHABLE', 'Away.'))} />);
    await typeAndSend('A bench');
    cleanup();
    show(<Form draft="spec" send={() => Promise.resolve()} />);
    expect(typed()).toBe('A bench');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });
});
