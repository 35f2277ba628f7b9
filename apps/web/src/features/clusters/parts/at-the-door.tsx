import { Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconMailForward, IconSend } from '@tabler/icons-react';
import { applyWithOrganisationInput, askForRegistrationInput } from '@grappe/contracts';
import { EmptyState, FormError } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask, blankAsNull, Page, paths, useInputForm, useViewer, useWrite } from '../../../app/kit';
import { ApplyWithOrganisationDocument, AskForRegistrationDocument, type ClusterAtTheDoorFragment } from '../../../generated/graphql';
import { blankOrganisation, OrganisationFields } from './organisation-fields';

interface DoorProps {
  readonly cluster: ClusterAtTheDoorFragment;
  /** The secret of a link that the animateur handed round; null: the cluster is open as its policy says. */
  readonly joinLinkToken: string | null;
}

/** At the door of a cluster: a visitor makes an account, who has one brings an organisation. */
export function AtTheDoor(door: DoorProps) {
  return useViewer() ? <BringOrganisation {...door} /> : <AskForAccount {...door} />;
}

function AskForAccount({ cluster, joinLinkToken }: DoorProps) {
  const { t } = useTranslation('clusters');
  const { t: ti } = useTranslation('identity');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: askForRegistrationInput,
    initialValues: { email: '', clusterId: cluster.id, joinLinkToken },
    send: async (input) => {
      await ask(AskForRegistrationDocument, { input });
      setSentTo(input.email);
    },
  });
  if (sentTo !== null)
    return <EmptyState heading="h1" icon={IconMailForward} title={ti('askForLink.sentTitle')} message={t('entrance.sent', { email: sentTo, cluster: cluster.name })} />;
  return (
    <Page title={t('entrance.title', { cluster: cluster.name })} lead={t('entrance.lead')} width="reading">
      <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
        <Stack>
          <FormError fault={fault} />
          <TextInput type="email" autoComplete="email" label={ti('signIn.email')} description={t('entrance.emailHint')} required {...form.getInputProps('email')} />
          <Button type="submit" loading={busy}>
            {t('entrance.submit')}
          </Button>
          <Text size="sm">
            {t('entrance.known')} <Link to={`${paths.signIn}?next=${encodeURIComponent(window.location.pathname)}`}>{ti('signIn.submit')}</Link>
          </Text>
        </Stack>
      </Paper>
    </Page>
  );
}

function BringOrganisation({ cluster, joinLinkToken }: DoorProps) {
  const { t } = useTranslation('clusters');
  const apply = useWrite(ApplyWithOrganisationDocument, { refreshes: ['clusters', 'identity'], errors: 'form' });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: blankAsNull(applyWithOrganisationInput),
    initialValues: { clusterId: cluster.id, joinLinkToken, organisation: blankOrganisation },
    draft: `bring-organisation-${cluster.id}`,
    send: (input) => apply.mutateAsync({ input }),
  });
  const applied = apply.data?.applyWithOrganisation;
  if (applied)
    return (
      <EmptyState
        heading="h1"
        icon={IconSend}
        title={t('entrance.appliedTitle')}
        message={applied.mandateRequest ? t('entrance.asked', { organisation: applied.mandateRequest.organisationName }) : t('entrance.applied', { cluster: cluster.name })}
        action={
          <Button component={Link} to={paths.account} variant="default">
            {t('entrance.follow')}
          </Button>
        }
      />
    );
  return (
    <Page title={t('entrance.bringTitle', { cluster: cluster.name })} lead={t('entrance.bringLead')} width="reading">
      <Paper component="form" p={{ base: 'lg', sm: 'xl' }} noValidate onSubmit={onSubmit}>
        <Stack>
          <FormError fault={fault} />
          <OrganisationFields form={form} />
          <Button type="submit" loading={busy}>
            {t('organisation.apply.send')}
          </Button>
        </Stack>
      </Paper>
    </Page>
  );
}
