import { useTranslation } from 'react-i18next';
import { Page, Reading, useRead } from '../../../app/kit';
import { MyDataDocument } from '../../../generated/graphql';
import { Archives } from '../parts/archives';
import { DeleteAccount } from '../parts/delete-account';

/** What is kept of oneself, and of the organisations that one answers for: to take along, and to have forgotten. */
export default function MyDataPage() {
  const { t } = useTranslation('identity');
  const read = useRead('identity', MyDataDocument, {});
  return (
    <Page width="reading" title={t('myData.title')} lead={t('myData.lead')}>
      <Reading of={read}>
        {({ dataExports, security }) => (
          <>
            <Archives archives={dataExports} security={security} />
            <DeleteAccount security={security} />
          </>
        )}
      </Reading>
    </Page>
  );
}
