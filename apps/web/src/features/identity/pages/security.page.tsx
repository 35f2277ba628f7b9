import { useTranslation } from 'react-i18next';
import { Page, Reading, useRead } from '../../../app/kit';
import { SecurityDocument } from '../../../generated/graphql';
import { Passkeys } from '../parts/passkeys';
import { Sessions } from '../parts/sessions';
import { TwoStepSignIn } from '../parts/two-step-sign-in';

/** How one proves who one is, and where one is signed in. */
export default function SecurityPage() {
  const { t } = useTranslation('security');
  const read = useRead('identity', SecurityDocument, {});
  return (
    <Page width="reading" title={t('title')} lead={t('lead')}>
      <Reading of={read}>
        {({ security }) => (
          <>
            <TwoStepSignIn security={security} />
            <Passkeys security={security} />
          </>
        )}
      </Reading>
      <Sessions />
    </Page>
  );
}
