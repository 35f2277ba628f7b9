import { Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { OrganisationField, wordsOf } from '@grappe/contracts';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWord, useWrite } from '../../../app/kit';
import { ChooseOrganisationVisibilityDocument, type OrganisationPageQuery } from '../../../generated/graphql';
import { VisibilityTable } from './visibility-table';

const everyone = 'everyone';

/** What of the page everyone sees, and what each of the organisation's clusters. */
export function OrganisationVisibility({ organisation }: { organisation: NonNullable<OrganisationPageQuery['organisation']> }) {
  const { t } = useTranslation('clusters');
  const [opened, { open, close }] = useDisclosure(false);
  const word = useWord();
  const choose = useWrite(ChooseOrganisationVisibilityDocument, { refreshes: ['clusters', 'matching'], says: t('organisation.visibility.saved'), then: close });
  const clusters = organisation.memberships
    .filter(({ status }) => status === 'ACTIVE' || status === 'APPLIED')
    .map(({ cluster: { id, name }, shownFields }) => ({ id, name, shown: shownFields ?? [] }));
  return (
    <>
      <Button variant="default" leftSection={<IconEye size={18} aria-hidden />} onClick={open}>
        {t('organisation.visibility.open')}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={t('organisation.visibility.title')}>
        <Stack>
          <Text>{t('organisation.visibility.lead')}</Text>
          <VisibilityTable
            caption={t('organisation.visibility.title')}
            labelOf={(field) => word('OrganisationField', field)}
            fields={wordsOf(OrganisationField)}
            columns={[{ id: everyone, name: t('organisation.visibility.everyone'), shown: organisation.publicFields ?? [] }, ...clusters]}
            everyone={everyone}
            busy={choose.isPending}
            onSave={(shown) =>
              choose.mutate({ input: { organisationId: organisation.id, everyone: shown(everyone), clusters: clusters.map(({ id }) => ({ clusterId: id, fields: shown(id) })) } })
            }
          />
        </Stack>
      </Modal>
    </>
  );
}
