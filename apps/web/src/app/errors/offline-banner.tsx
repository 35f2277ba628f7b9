import { Box, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Says that the network is away, and that nothing typed is lost. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  return (
    <Box role="status">
      {!online && (
        <Text size="sm" ta="center" px="md" py={8} bg="clay.1" c="clay.9">
          {t('errors.offline')}
        </Text>
      )}
    </Box>
  );
}
