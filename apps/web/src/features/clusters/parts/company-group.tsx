import { Anchor, Button, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core';
import { declareCompanyGroupInput } from '@grappe/contracts';
import { ConfirmButton, FormError, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { blankAsNull, paths, useInputForm, useRead, useWrite } from '../../../app/kit';
import { DeclareCompanyGroupDocument, LeaveCompanyGroupDocument, OwnCompanyGroupsDocument, type OrganisationPageQuery } from '../../../generated/graphql';

type Organisation = NonNullable<OrganisationPageQuery['organisation']>;

/** To which group of companies the organisation says it belongs; for its owners the way to say so. */
export function CompanyGroup({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const { id: organisationId, name, companyGroup, viewerCan } = organisation;
  const leave = useWrite(LeaveCompanyGroupDocument, { refreshes: ['clusters'], says: tc('states.saved') });
  if (!companyGroup && !viewerCan.giveMandates) return null;
  const sisters = companyGroup?.organisations.filter(({ id }) => id !== organisationId) ?? [];
  return (
    <Section title={t('companyGroup.title')}>
      <Paper p="lg">
        <Stack gap="sm">
          {companyGroup && <Text fw={600}>{companyGroup.name}</Text>}
          {sisters.map((sister) => (
            <Anchor key={sister.id} component={Link} to={paths.organisation(sister.id)}>
              {sister.name}
            </Anchor>
          ))}
          {viewerCan.giveMandates && !companyGroup && <Declare organisationId={organisationId} />}
          {viewerCan.giveMandates && companyGroup && (
            <ConfirmButton
              size="compact-sm"
              variant="subtle"
              style={{ alignSelf: 'flex-start' }}
              title={t('companyGroup.leaveTitle', { name })}
              text={t('companyGroup.leaveText')}
              confirmLabel={t('companyGroup.leave')}
              cancelLabel={tc('actions.cancel')}
              onConfirm={() => leave.mutateAsync({ input: { organisationId } })}
            >
              {t('companyGroup.leave')}
            </ConfirmButton>
          )}
        </Stack>
      </Paper>
    </Section>
  );
}

const schema = blankAsNull(declareCompanyGroupInput);

function Declare({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const own = useRead('clusters', OwnCompanyGroupsDocument, {}).data?.viewer?.mandates ?? [];
  const groups = new Map(own.flatMap(({ right, organisation }) => (right === 'OWNER' && organisation?.companyGroup ? [[organisation.companyGroup.id, organisation.companyGroup.name] as const] : [])));
  const declare = useWrite(DeclareCompanyGroupDocument, { refreshes: ['clusters'], says: tc('states.saved'), errors: 'form' });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: { organisationId, name: '', companyGroupId: '' },
    send: (input) => declare.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="sm">
        <Text size="sm">{t('companyGroup.hint')}</Text>
        {groups.size > 0 && (
          <NativeSelect
            label={t('companyGroup.join')}
            data={[{ value: '', label: t('companyGroup.new') }, ...[...groups].map(([value, label]) => ({ value, label }))]}
            {...form.getInputProps('companyGroupId')}
          />
        )}
        {!form.values.companyGroupId && <TextInput label={t('companyGroup.name')} {...form.getInputProps('name')} />}
        <FormError fault={fault} />
        <Group>
          <Button type="submit" size="sm" variant="default" loading={busy}>
            {t('companyGroup.declare')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
