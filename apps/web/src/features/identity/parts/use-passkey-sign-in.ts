import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, useSession } from '../../../app/kit';
import { SignInWithPasskeyDocument } from '../../../generated/graphql';
import { askPasskey, offersAutofill, stopAsking } from './passkey-device';

/** Signs in with a passkey: `mutate()` when its person asks for it, by the browser where one types one's address. */
export function usePasskeySignIn() {
  const { t } = useTranslation('security');
  const { became } = useSession();
  return useMutation({
    mutationFn: async ({ autofill }: { autofill: boolean }) => {
      const passkey = await askPasskey(t('passkeys.notAnswered'), { autofill });
      const { signInWithPasskey } = await ask(SignInWithPasskeyDocument, { input: { passkey } });
      await became(signInWithPasskey.viewer);
    },
  });
}

/** Has the browser offer passkeys in the field for the address. Not answered, stopped or refused, the form is there as before. */
export function usePasskeyAutofill(): void {
  const { mutate } = usePasskeySignIn();
  const offer = useEffectEvent(async () => {
    if (await offersAutofill()) mutate({ autofill: true });
  });
  useEffect(() => {
    void offer();
    return () => void stopAsking();
  }, []);
}
