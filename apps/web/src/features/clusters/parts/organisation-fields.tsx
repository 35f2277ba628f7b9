import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { OrganisationNature, OrganisationSize, PorterRole, wordsOf } from '@grappe/contracts';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../../app/kit';

/** An organisation as a form holds it: what nobody filled in is empty. */
export const blankOrganisation = { name: '', nature: OrganisationNature.COMPANY as string, siren: '', size: '', city: '', website: '', role: PorterRole.CORE_COMPANY as string, message: '' };
export type OrganisationValues = typeof blankOrganisation;

/** The fields of an organisation that comes to the door of a cluster; they stand in the form under `organisation`. */
export function OrganisationFields({ form }: { form: Pick<UseFormReturnType<{ organisation: OrganisationValues }>, 'getInputProps'> }) {
  const { t } = useTranslation('clusters');
  const options = useOptions();
  const field = (name: keyof OrganisationValues) => form.getInputProps(`organisation.${name}`);
  return (
    <>
      <TextInput label={t('entrance.organisation.name')} autoComplete="organization" required {...field('name')} />
      <TextInput label={t('entrance.organisation.siren')} description={t('entrance.organisation.sirenHint')} inputMode="numeric" {...field('siren')} />
      <NativeSelect label={t('organisation.nature')} data={options('OrganisationNature', wordsOf(OrganisationNature))} {...field('nature')} />
      <NativeSelect
        label={t('organisation.size')}
        data={[{ value: '', label: t('entrance.organisation.noSize') }, ...options('OrganisationSize', wordsOf(OrganisationSize))]}
        {...field('size')}
      />
      <TextInput label={t('organisation.form.city')} autoComplete="address-level2" {...field('city')} />
      <TextInput label={t('organisation.website')} type="url" placeholder="https://" {...field('website')} />
      <NativeSelect label={t('organisation.apply.role')} description={t('organisation.apply.roleHint')} data={options('PorterRole', wordsOf(PorterRole))} {...field('role')} />
      <Textarea label={t('organisation.apply.message')} description={t('organisation.apply.messageHint')} autosize minRows={3} maxRows={10} {...field('message')} />
    </>
  );
}
