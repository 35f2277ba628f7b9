import { Checkbox, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { limits, OrganisationNature, PorterRole, wordsOf } from '@grappe/contracts';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useOptions } from '../../../app/kit';
import type { ProjectSeatFragment } from '../../../generated/graphql';
import { CompetencePicker } from '../../clusters/parts/competence-picker';

/** What a seat is while it is being written: what is empty is not given. */
export interface SeatValues {
  readonly title: string;
  readonly description: string;
  readonly mandatory: boolean;
  readonly places: number;
  readonly role: PorterRole | '';
  readonly nature: OrganisationNature | '';
  readonly competenceIds: string[];
}

export const newSeat: SeatValues = { title: '', description: '', mandatory: true, places: 1, role: '', nature: '', competenceIds: [] };

interface SeatFieldsProps {
  readonly of: (field: keyof SeatValues, options?: { type: 'checkbox' }) => GetInputPropsReturnType;
  readonly known?: ProjectSeatFragment['competences'];
}

/** The fields of one seat, in the form of a project or on their own. */
export function SeatFields({ of, known }: SeatFieldsProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const options = useOptions();
  const any = { value: '', label: t('form.seats.any') };
  return (
    <Stack gap="md">
      <TextInput label={t('form.seats.name')} description={t('form.seats.nameHint')} required {...of('title')} />
      <Textarea label={t('form.seats.description')} description={tc('states.optional')} autosize minRows={2} {...of('description')} />
      <CompetencePicker label={t('form.seats.competences')} known={known} maxValues={limits.competencesPerSeat} {...competenceProps(of('competenceIds'))} />
      <Group grow preventGrowOverflow={false} align="flex-start" gap="md">
        <NativeSelect miw="14rem" label={t('form.seats.role')} data={[any, ...options('PorterRole', wordsOf(PorterRole))]} {...of('role')} />
        <NativeSelect miw="14rem" label={t('form.seats.nature')} data={[any, ...options('OrganisationNature', wordsOf(OrganisationNature))]} {...of('nature')} />
      </Group>
      <NumberInput label={t('form.seats.places')} min={1} max={limits.placesPerSeat} allowDecimal={false} clampBehavior="strict" maw="14rem" {...of('places')} />
      <Checkbox label={t('form.seats.mandatory')} description={t('form.seats.mandatoryHint')} {...of('mandatory', { type: 'checkbox' })} />
    </Stack>
  );
}

/** Mantine gives the props of an input without saying of which. */
function competenceProps(props: GetInputPropsReturnType): { value: string[]; onChange: (ids: string[]) => void } {
  return { ...props, value: props.value as string[], onChange: props.onChange as (ids: string[]) => void };
}
