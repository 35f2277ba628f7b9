import { Anchor, Button, Modal, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { EmptyState } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NotFound, Page, paths, Reading, useRead, useWrite } from '../../../app/kit';
import { CreateWebhookDocument, OrganisationWebhooksDocument, type OrganisationWebhooksQuery } from '../../../generated/graphql';
import { SecretShown } from '../parts/secret-shown';
import { WebhookCard } from '../parts/webhook-card';
import { WebhookForm } from '../parts/webhook-form';

type Organisation = NonNullable<OrganisationWebhooksQuery['organisation']>;

/** The webhooks of an organisation, for those who may bind it; for everyone else there is no such page. */
export default function WebhooksPage() {
  const { id = '' } = useParams();
  const read = useRead('webhooks', OrganisationWebhooksDocument, { id });
  return <Reading of={read}>{({ organisation }) => (organisation?.viewerCan.edit ? <Shown organisation={organisation} /> : <NotFound />)}</Reading>;
}

function Shown({ organisation: { id, name, webhooks } }: { organisation: Organisation }) {
  const { t } = useTranslation('webhooks');
  return (
    <Page
      width="reading"
      title={t('title')}
      lead={t('lead', { organisation: name })}
      above={
        <Anchor component={Link} to={paths.organisation(id)} size="sm">
          {name}
        </Anchor>
      }
      actions={<CreateButton organisationId={id} />}
    >
      {webhooks.length === 0 ? (
        <EmptyState icon={IconWebhook} title={t('none')} message={t('noneHint')} />
      ) : (
        <Stack gap="lg">
          {webhooks.map((webhook) => (
            <WebhookCard key={webhook.id} webhook={webhook} />
          ))}
        </Stack>
      )}
    </Page>
  );
}

function CreateButton({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('webhooks');
  const [opened, { open, close }] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  const create = useWrite(CreateWebhookDocument, { refreshes: ['webhooks'], errors: 'form', then: ({ createWebhook }) => setSecret(createWebhook.secret) });
  const done = () => {
    close();
    setSecret(null);
  };
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
        {t('create')}
      </Button>
      {/* A secret that is shown once must not vanish by a click beside it. */}
      <Modal
        opened={opened}
        onClose={done}
        size="lg"
        title={secret ? t('created') : t('create')}
        closeOnClickOutside={!secret}
        closeOnEscape={!secret}
        withCloseButton={!secret}
       
      >
        {secret ? (
          <SecretShown secret={secret} onDone={done} />
        ) : (
          <WebhookForm
            initialValues={{ name: '', url: '', events: ['CALL_PUBLISHED'] }}
            submitLabel={t('create')}
            send={(input) => create.mutateAsync({ input: { organisationId, ...input } })}
          />
        )}
      </Modal>
    </>
  );
}
