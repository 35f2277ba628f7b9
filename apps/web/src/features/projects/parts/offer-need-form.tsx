import { Button, Group, NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { limits, OfferNeedKind, OfferNeedNature, OfferNeedVisibility, publishOfferNeedInput, wordsOf } from '@grappe/contracts';
import { DateField, FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { blankAsNull, useCurrentCluster, useInputForm, useOptions, useWrite } from '../../../app/kit';
import { PublishNeedDocument, PublishOfferDocument } from '../../../generated/graphql';
import { CompetencePicker } from '../../clusters/parts/competence-picker';
import { audienceById, forTheCluster, OfferNeedAudienceFields, type AudienceValues } from './offer-need-audience';
import { useOwnOrganisations } from './own-organisations';
import { shownInProjects } from './project-writes';
import { dateOf } from './text-fields';

const schema = blankAsNull(z.preprocess(audienceById, publishOfferNeedInput));

interface Values extends AudienceValues {
  readonly clusterId: string;
  readonly organisationId: string;
  readonly title: string;
  readonly description: string;
  readonly nature: OfferNeedNature;
  readonly kind: OfferNeedKind | '';
  readonly visibility: OfferNeedVisibility;
  readonly competenceIds: string[];
  readonly deadline: string;
}

interface OfferNeedFormProps {
  readonly of: 'offer' | 'need';
  readonly onDone: () => void;
}

/** Publishes an offer or a need; what it means to be anonymous is said where one chooses it. */
export function OfferNeedForm({ of: kind, onDone }: OfferNeedFormProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const options = useOptions();
  const { current, all } = useCurrentCluster();
  const own = useOwnOrganisations();
  const write = { refreshes: [...shownInProjects, 'clusters'], errors: 'form', then: onDone } as const;
  const offer = useWrite(PublishOfferDocument, { ...write, says: t('offersNeeds.form.sentOffer') });
  const need = useWrite(PublishNeedDocument, { ...write, says: t('offersNeeds.form.sentNeed') });
  const initialValues: Values = {
    clusterId: current?.id ?? all[0]?.id ?? '',
    organisationId: own[0]?.id ?? '',
    title: '',
    description: '',
    nature: 'COMMERCIAL',
    kind: '',
    visibility: 'NAMED',
    ...forTheCluster,
    competenceIds: [],
    deadline: '',
  };
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues,
    draft: `publish-${kind}`,
    send: ({ deadline, ...rest }) => {
      const input = { ...rest, deadline: deadline?.toISOString() ?? null };
      return kind === 'offer' ? offer.mutateAsync({ input }) : need.mutateAsync({ input });
    },
  });
  const field = form.getInputProps;
  if (all.length === 0 || own.length === 0) return <Text>{t('offersNeeds.form.nowhere')}</Text>;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        {own.length > 1 && (
          <NativeSelect label={t('offersNeeds.form.organisation')} data={own.map(({ id, name }) => ({ value: id, label: name }))} {...field('organisationId')} />
        )}
        {all.length > 1 && <NativeSelect label={t('offersNeeds.form.cluster')} data={all.map(({ id, name }) => ({ value: id, label: name }))} {...field('clusterId')} />}
        <NativeSelect label={t('offersNeeds.form.kind')} required data={[{ value: '', label: '' }, ...options('OfferNeedKind', wordsOf(OfferNeedKind))]} {...field('kind')} />
        <TextInput
          label={t('offersNeeds.form.title')}
          description={t(kind === 'offer' ? 'offersNeeds.form.titleHintOffer' : 'offersNeeds.form.titleHintNeed')}
          required
          {...field('title')}
        />
        <Textarea
          label={t('offersNeeds.form.description')}
          description={t(kind === 'offer' ? 'offersNeeds.form.descriptionHintOffer' : 'offersNeeds.form.descriptionHintNeed')}
          required
          autosize
          minRows={4}
          {...field('description')}
        />
        <CompetencePicker
          label={t('offersNeeds.form.competences')}
          description={t('offersNeeds.form.competencesHint')}
          maxValues={limits.competencesPerSeat}
          value={form.values.competenceIds}
          error={form.errors.competenceIds}
          onChange={(ids) => form.setFieldValue('competenceIds', ids)}
        />
        <Group grow preventGrowOverflow={false} align="flex-start">
          <NativeSelect miw="12rem" label={t('offersNeeds.form.nature')} data={options('OfferNeedNature', wordsOf(OfferNeedNature))} {...field('nature')} />
          <DateField miw="12rem" label={t('offersNeeds.form.deadline')} {...dateOf(field('deadline'))} />
        </Group>
        <Radio.Group label={t('offersNeeds.form.visibility')} {...field('visibility')}>
          <Stack gap="sm" mt="xs">
            {wordsOf(OfferNeedVisibility).map((value) => (
              <Radio key={value} value={value} label={t(`offersNeeds.form.${value}`)} description={t(`offersNeeds.form.${value}_HINT`)} />
            ))}
          </Stack>
        </Radio.Group>
        <OfferNeedAudienceFields form={form} clusterId={form.values.clusterId} organisationId={form.values.organisationId} />
        <FormError fault={fault} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t(kind === 'offer' ? 'offersNeeds.publishOffer' : 'offersNeeds.publishNeed')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
