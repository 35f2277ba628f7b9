import { Button, Group, List, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArchive, IconShieldLock, IconUser } from '@tabler/icons-react';
import { OrganisationAvatar, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page, paths, useActingOrganisation, useLocale, useWord } from '../../../app/kit';
import { useLanguageChoice } from '../../../app/layout/language-switch';
import { OwnMandateRequests } from '../../clusters/parts/mandate-requests';
import { AccessTokens } from '../parts/access-tokens';
import { Credentials } from '../parts/credentials';
import { useSignOut } from '../parts/use-sign-out';

export default function AccountPage() {
  const { t } = useTranslation('identity');
  const { t: ts } = useTranslation('security');
  const { mandates } = useActingOrganisation();
  const signOut = useSignOut();
  return (
    <Page
      width="reading"
      title={t('account.title')}
      lead={t('account.lead')}
      actions={
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate({ input: {} })}>
          {t('account.signOut')}
        </Button>
      }
    >
      <Section title={t('profile.title')} lead={t('profile.lead')}>
        <Button component={Link} to={paths.profile} variant="default" w="fit-content" leftSection={<IconUser size={18} aria-hidden />}>
          {t('profile.open')}
        </Button>
      </Section>
      <Mandates mandates={mandates} />
      <LanguageChoice />
      <Credentials />
      <Section title={ts('open')} lead={ts('openLead')}>
        <Button component={Link} to={paths.security} variant="default" w="fit-content" leftSection={<IconShieldLock size={18} aria-hidden />}>
          {ts('locked.action')}
        </Button>
      </Section>
      <AccessTokens />
      <Section title={t('myData.title')} lead={t('myData.lead')}>
        <Button component={Link} to={paths.myData} variant="default" w="fit-content" leftSection={<IconArchive size={18} aria-hidden />}>
          {t('myData.open')}
        </Button>
      </Section>
    </Page>
  );
}

function Mandates({ mandates }: { mandates: ReturnType<typeof useActingOrganisation>['mandates'] }) {
  const { t } = useTranslation('identity');
  const word = useWord();
  return (
    <Section title={t('account.mandates')}>
      {mandates.length === 0 && <Text c="dimmed">{t('account.noMandate')}</Text>}
      <List listStyleType="none" spacing="sm">
        {mandates.map(({ id, right, organisation }) => (
          <List.Item key={id}>
            <Group wrap="nowrap">
              <OrganisationAvatar name={organisation.name} />
              <Stack gap={0}>
                <Link to={paths.organisation(organisation.id)}>{organisation.name}</Link>
                <Text size="sm" c="dimmed">
                  {word('MandateRight', right)}
                </Text>
              </Stack>
            </Group>
          </List.Item>
        ))}
      </List>
      <OwnMandateRequests />
    </Section>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  const choose = useLanguageChoice();
  return (
    <Section title={t('account.language')} lead={t('account.languageHint')}>
      <SegmentedControl
        aria-label={t('account.language')}
        w="fit-content"
        value={locale}
        onChange={(value) => void choose(value === 'en' ? 'en' : 'fr')}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
    </Section>
  );
}
