import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { ApiError, ask } from '../../../app/kit';
import { BeginPasskeyDocument, BeginPasskeySignInDocument } from '../../../generated/graphql';

// Fetched only where a passkey is wanted.
const library = () => import('@simplewebauthn/browser');

/** What the device says is for developers; the person is told what they can do. */
async function onDevice<Answer>(refusal: string, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch {
    throw new ApiError('WRONG_PASSKEY', refusal);
  }
}

/** Has the device make a passkey. @param refusal what the person is told when it does not */
export async function makePasskey(refusal: string): Promise<unknown> {
  const { beginPasskey } = await ask(BeginPasskeyDocument, { input: {} });
  const { startRegistration } = await library();
  return onDevice(refusal, () => startRegistration({ optionsJSON: beginPasskey.options as PublicKeyCredentialCreationOptionsJSON }));
}

/** Asks the device for a passkey of ours. */
export async function askPasskey(refusal: string, { autofill = false } = {}): Promise<unknown> {
  const { beginPasskeySignIn } = await ask(BeginPasskeySignInDocument, { input: {} });
  const { startAuthentication } = await library();
  const optionsJSON = beginPasskeySignIn.options as PublicKeyCredentialRequestOptionsJSON;
  return onDevice(refusal, () => startAuthentication({ optionsJSON, useBrowserAutofill: autofill }));
}

/** Whether the browser offers passkeys where one types one's address. */
export const offersAutofill = async (): Promise<boolean> => (await library()).browserSupportsWebAuthnAutofill();

/** Stops asking, e.g. because one has signed in otherwise. */
export const stopAsking = async (): Promise<void> => (await library()).WebAuthnAbortService.cancelCeremony();
