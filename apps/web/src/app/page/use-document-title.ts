import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** What the browser's tab, its history and a screen reader call this page. `Page` does it by itself. */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
}
