import { useTranslation } from 'react-i18next';
import { Page, Reading, useRead } from '../../../app/kit';
import { SecurityDocument } from '../../../generated/graphql';
import { LinkedAccounts } from '../parts/linked-accounts';
import { Passkeys } from '../parts/passkeys';
import { ProviderRefusal } from '../parts/provider-refusal';
import { Sessions } from '../parts/sessions';
import { TwoStepSignIn } from '../parts/two-step-sign-in';

/** How one proves who one is, and where one is signed in. */
export default function SecurityPage() {
  const { t } = useTranslation('security');
  const read = useRead('identity', SecurityDocument, {});
  return (
    <Page width="reading" title={t('title')} lead={t('lead')}>
      <ProviderRefusal />
      <Reading of={read}>
        {({ security, signInProviders }) => (
          <>
            <TwoStepSignIn security={security} />
            <Passkeys security={security} />
            <LinkedAccounts security={security} signInProviders={signInProviders} />
          </>
        )}
      </Reading>
      <Sessions />
    </Page>
  );
}
