import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While the code of the first page arrives. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Center mih="60vh">
      <Loader aria-label={t('states.loading')} />
    </Center>
  );
}
