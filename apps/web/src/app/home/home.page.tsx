import { useTranslation } from 'react-i18next';
import { useDocumentTitle, useViewer } from '../kit';
import { MemberHome } from './member-home';
import { VisitorHome } from './visitor-home';

/** The front door: for a visitor what this is, for a member their desk. */
export default function HomePage() {
  const { t } = useTranslation('shell');
  useDocumentTitle(t('navigation.home'));
  return useViewer() ? <MemberHome /> : <VisitorHome />;
}
