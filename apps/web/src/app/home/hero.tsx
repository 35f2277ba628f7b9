import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths';
import classes from './home.module.css';

const promises = ['find', 'build', 'work'] as const;

/** What this is, for somebody who has never been here. */
export function Hero() {
  const { t } = useTranslation('shell');
  const { t: tc } = useTranslation();
  return (
    <Stack component="header" gap={48} mb={64}>
      <Stack gap="lg" align="flex-start">
        <Title order={1} className={classes.display}>
          {t('home.titleVisitor')}
        </Title>
        <Text fz="xl" c="dimmed" maw="40rem">
          {t('home.leadVisitor')}
        </Text>
        <Group>
          <Button component={Link} to={paths.signIn} size="md">
            {tc('actions.signIn')}
          </Button>
          <Button component={Link} to={paths.directory} variant="default" size="md">
            {t('home.discover')}
          </Button>
        </Group>
      </Stack>
      <SimpleGrid component="ul" cols={{ base: 1, sm: 3 }} spacing="xl" className={classes.promises}>
        {promises.map((promise) => (
          <li key={promise}>
            <Text fw={600} fz="lg" mb={4}>
              {t(`home.promises.${promise}`)}
            </Text>
            <Text c="dimmed">{t(`home.promises.${promise}Text`)}</Text>
          </li>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
