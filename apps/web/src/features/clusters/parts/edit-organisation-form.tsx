import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { editOrganisationInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useInputForm, useLocale, useWrite } from '../../../app/kit';
import { EditOrganisationDocument, type OrganisationFactsFragment } from '../../../generated/graphql';
import { CompetencePicker } from './competence-picker';

// A field that somebody emptied says that there is none, not that it is a wrong one.
const { website, latitude, longitude } = editOrganisationInput.shape;
const emptied = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (value === '' ? null : value), schema);
const schema = editOrganisationInput.extend({ website: emptied(website), latitude: emptied(latitude), longitude: emptied(longitude) });

interface EditOrganisationFormProps {
  readonly organisation: OrganisationFactsFragment;
  readonly onClose: () => void;
}

/** One's own page, under one's own hand. */
export function EditOrganisationForm({ organisation, onClose }: EditOrganisationFormProps) {
  const { t } = useTranslation('clusters');
  const { t: tc } = useTranslation();
  const decimalSeparator = useLocale() === 'fr' ? ',' : '.';
  const edit = useWrite(EditOrganisationDocument, {
    refreshes: ['clusters', 'identity', 'matching'],
    says: t('organisation.form.saved'),
    errors: 'form',
    then: onClose,
  });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: {
      organisationId: organisation.id,
      name: organisation.name,
      description: organisation.description ?? '',
      website: organisation.website ?? '',
      street: organisation.street ?? '',
      postcode: organisation.postcode ?? '',
      city: organisation.city ?? '',
      latitude: organisation.latitude ?? '',
      longitude: organisation.longitude ?? '',
      competenceIds: organisation.competences.map(({ id }) => id),
    },
    send: (input) => edit.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <FormError fault={fault} />
        <TextInput label={t('organisation.form.name')} required data-autofocus {...form.getInputProps('name')} />
        <Textarea
          label={t('organisation.form.description')}
          description={t('organisation.form.descriptionHint')}
          autosize
          minRows={5}
          maxRows={16}
          {...form.getInputProps('description')}
        />
        <CompetencePicker
          label={t('organisation.form.competences')}
          description={t('organisation.form.competencesHint')}
          known={organisation.competences}
          {...form.getInputProps('competenceIds')}
        />
        <TextInput label={t('organisation.form.website')} type="url" placeholder="https://" {...form.getInputProps('website')} />
        <TextInput label={t('organisation.form.street')} autoComplete="street-address" {...form.getInputProps('street')} />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput label={t('organisation.form.postcode')} autoComplete="postal-code" maw={140} {...form.getInputProps('postcode')} />
          <TextInput label={t('organisation.form.city')} autoComplete="address-level2" {...form.getInputProps('city')} />
        </Group>
        <Group grow align="flex-start">
          <NumberInput
            label={t('organisation.form.latitude')}
            description={t('organisation.form.position')}
            hideControls
            decimalSeparator={decimalSeparator}
            {...form.getInputProps('latitude')}
          />
          <NumberInput
            label={t('organisation.form.longitude')}
            description={t('organisation.form.position')}
            hideControls
            decimalSeparator={decimalSeparator}
            {...form.getInputProps('longitude')}
          />
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
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
