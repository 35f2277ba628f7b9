import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { showOfferInput, type Audience } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { blankAsNull, useInputForm, useRead, useWrite } from '../../../app/kit';
import { ProposalChoicesDocument, ShowNeedDocument, ShowOfferDocument, type NeedCardFragment, type OfferCardFragment } from '../../../generated/graphql';
import { useOwnOrganisations, type OwnOrganisation } from './own-organisations';
import { idsOf } from './project-values';
import { shownInProjects } from './project-writes';
import { AudienceField, ExcludedField, useVisibility, VisibilityNote } from './who-fields';

/** To whom an offer or need is shown, while it is being chosen. */
export interface AudienceValues {
  readonly audience: Audience;
  readonly workingGroupId: string;
  /** With their names, so that a draft that is found again can show them. */
  readonly named: OwnOrganisation[];
  readonly excluded: OwnOrganisation[];
  readonly excludedGroups: OwnOrganisation[];
}

export const forTheCluster: AudienceValues = { audience: 'CLUSTER', workingGroupId: '', named: [], excluded: [], excludedGroups: [] };

/** The form keeps organisations with their names, the input takes their ids. */
export const audienceById = (values: unknown): unknown => {
  const { named, excluded, excludedGroups, ...rest } = values as AudienceValues;
  return { ...rest, namedOrganisationIds: idsOf(named), excludedOrganisationIds: idsOf(excluded), excludedCompanyGroupIds: idsOf(excludedGroups) };
};

interface AudienceFieldsProps {
  readonly form: Pick<UseFormReturnType<AudienceValues>, 'values' | 'getInputProps'>;
  readonly clusterId: string;
  readonly organisationId: string;
}

/** Who will see it, whom it excludes, and how many that makes. */
export function OfferNeedAudienceFields({ form: { values, getInputProps: of }, clusterId, organisationId }: AudienceFieldsProps) {
  const { audience, workingGroupId, named, excluded, excludedGroups } = values;
  const choices = useRead('projects', ProposalChoicesDocument, {}).data;
  const visible = useVisibility({
    subject: 'offerNeed',
    audience,
    clusterId,
    organisationId,
    workingGroupId,
    namedOrganisationIds: idsOf(named),
    excludedOrganisationIds: idsOf(excluded),
    excludedCompanyGroupIds: idsOf(excludedGroups),
  });
  const network = choices?.clusters.find(({ id }) => id === clusterId)?.network?.name ?? null;
  const groups = choices?.workingGroups.nodes.filter((group) => group.cluster.id === clusterId) ?? [];
  const changes = (path: 'excluded' | 'excludedGroups') => of(path).onChange as (chosen: OwnOrganisation[]) => void;
  return (
    <Stack>
      <AudienceField subject="offerNeed" of={of} audience={audience} network={network} groups={groups} />
      {audience !== 'OWNER' && <ExcludedField chosen={excluded} onChange={changes('excluded')} groups={excludedGroups} onGroups={changes('excludedGroups')} />}
      <VisibilityNote>{`${visible}.`}</VisibilityNote>
    </Stack>
  );
}

interface ShownProps {
  readonly of: 'offer' | 'need';
  readonly item: OfferCardFragment | NeedCardFragment;
}

/** To one's own organisation: to whom it is shown, which one may change. */
export function OfferNeedShown({ of: side, item }: ShownProps) {
  const { t } = useTranslation('projects');
  const own = useOwnOrganisations();
  const [open, { open: show, close }] = useDisclosure(false);
  if (!own.some(({ id }) => id === item.organisation?.id)) return null;
  const excluded = [...item.excludedOrganisations, ...item.excludedCompanyGroups].map(({ name }) => name).join(', ');
  const shown = t(`offersNeeds.shown.${item.audience as Exclude<Audience, 'CONSORTIUM'>}`, { names: item.namedOrganisations.map(({ name }) => name).join(', ') });
  return (
    <Group gap="xs">
      <Text size="sm">{excluded ? `${shown}, ${t('offersNeeds.exceptNamed', { names: excluded })}` : shown}</Text>
      <Button variant="subtle" size="compact-sm" onClick={show} aria-label={`${t('offersNeeds.changeAudience')}, ${item.title}`}>
        {t('offersNeeds.changeAudience')}
      </Button>
      <Modal opened={open} onClose={close} size="lg" title={t('offersNeeds.changeAudience')}>
        <ShowForm of={side} item={item} onDone={close} />
      </Modal>
    </Group>
  );
}

function ShowForm({ of: side, item, onDone }: ShownProps & { readonly onDone: () => void }) {
  const { t: tc } = useTranslation();
  const write = { refreshes: [...shownInProjects, 'clusters'], says: tc('states.saved'), errors: 'form', then: onDone } as const;
  const offer = useWrite(ShowOfferDocument, write);
  const need = useWrite(ShowNeedDocument, write);
  const organisations = (chosen: readonly OwnOrganisation[]) => chosen.map(({ id, name }) => ({ id, name }));
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: blankAsNull(z.preprocess(audienceById, showOfferInput.omit({ offerId: true }))),
    initialValues: {
      audience: item.audience,
      workingGroupId: item.workingGroup?.id ?? '',
      named: organisations(item.namedOrganisations),
      excluded: organisations(item.excludedOrganisations),
      excludedGroups: organisations(item.excludedCompanyGroups),
    } as AudienceValues,
    send: (input) => (side === 'offer' ? offer.mutateAsync({ input: { ...input, offerId: item.id } }) : need.mutateAsync({ input: { ...input, needId: item.id } })),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <OfferNeedAudienceFields form={form} clusterId={item.cluster.id} organisationId={item.organisation?.id ?? ''} />
        <FormError fault={fault} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {tc('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
