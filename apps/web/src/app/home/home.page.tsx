import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page, useDocumentTitle, useViewer } from '../kit';
import { ClustersInFigures } from './clusters-in-figures';
import { Hero } from './hero';

/** The front door: for a visitor what this is, for a member where their clusters stand. */
export default function HomePage() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  useDocumentTitle(t('navigation.home'));
  if (!viewer)
    return (
      <Box maw="76rem" mx="auto">
        <Hero />
        <ClustersInFigures />
      </Box>
    );
  const [firstName = ''] = viewer.person.name.split(' ');
  return (
    <Page title={t('home.titleMember', { name: firstName })} lead={t('home.leadMember')} documentTitle={t('navigation.home')}>
      <ClustersInFigures />
    </Page>
  );
}
