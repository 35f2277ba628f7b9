import { useTranslation } from 'react-i18next';
import { NotFound, Page, Reading, useRead } from '../../../app/kit';
import { ProfileDocument } from '../../../generated/graphql';
import { ProfileForm } from '../parts/profile-form';
import { ProfileVisibility } from '../parts/profile-visibility';

/** What one says of oneself, and what of it each of one's clusters sees. */
export default function ProfilePage() {
  const { t } = useTranslation('identity');
  const read = useRead('identity', ProfileDocument, {});
  return (
    <Page width="reading" title={t('profile.title')} lead={t('profile.lead')}>
      <Reading of={read}>
        {({ viewer }) =>
          viewer ? (
            <>
              <ProfileForm person={viewer.person} />
              <ProfileVisibility clusters={viewer.clusters} />
            </>
          ) : (
            <NotFound />
          )
        }
      </Reading>
    </Page>
  );
}
