import { Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { limits, ProjectKind, wordsOf } from '@grappe/contracts';
import { DateField, EnumBadge, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useLocalised, useOptions } from '../../../app/kit';
import type { ProjectAnchorsFragment } from '../../../generated/graphql';
import classes from './project.module.css';
import type { FieldOf } from './project-values';

/** Kind, title, teaser: what all to whom the project is shown read. */
export function TeaserFields({ of }: { of: FieldOf }) {
  const { t } = useTranslation('projects');
  const kinds = useOptions()('ProjectKind', wordsOf(ProjectKind));
  return (
    <>
      <NativeSelect label={t('form.what.kind')} required data={[{ value: '', label: '' }, ...kinds]} {...of('kind')} />
      <TextInput label={t('form.what.name')} description={t('form.what.nameHint')} required maxLength={limits.titleLength.max} {...of('title')} />
      <Textarea
        label={t('form.what.summary')}
        description={t('form.what.summaryHint', { count: limits.summaryLength.max })}
        required
        autosize
        minRows={4}
        maxLength={limits.summaryLength.max}
        {...of('summary')}
      />
    </>
  );
}

/** The confidential part, plainly marked as such. */
export function FileFields({ of }: { of: FieldOf }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  return (
    <Section
      title={t('form.file.title')}
      lead={t('form.file.lead')}
      action={
        <EnumBadge tone="warm" leftSection={<IconLock size={14} aria-hidden />}>
          {t('form.file.badge')}
        </EnumBadge>
      }
    >
      <div className={classes.confidential}>
        <Textarea
          label={t('form.file.description')}
          description={`${t('form.file.descriptionHint')} (${tc('states.optional')})`}
          autosize
          minRows={8}
          {...of('description')}
        />
        <Textarea
          mt="lg"
          label={t('form.file.sealed')}
          description={`${t('form.file.sealedHint')} (${tc('states.optional')})`}
          autosize
          minRows={4}
          {...of('sealed')}
        />
      </div>
    </Section>
  );
}

interface FrameFieldsProps {
  readonly of: FieldOf;
  readonly axes: ProjectAnchorsFragment['clusters'][number]['strategicAxes'];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** What the project hangs from, and its dates: all of it optional. */
export function FrameFields({ of, axes, groups }: FrameFieldsProps) {
  const { t } = useTranslation('projects');
  const localised = useLocalised();
  const none = { value: '', label: t('form.frame.none') };
  return (
    <Section title={t('form.frame.title')} lead={t('form.frame.lead')}>
      <Stack gap="lg">
        {axes.length > 0 && (
          <NativeSelect
            label={t('form.frame.axis')}
            data={[none, ...axes.map(({ id, label }) => ({ value: id, label: localised(label) }))]}
            {...of('strategicAxisId')}
          />
        )}
        {groups.length > 0 && (
          <NativeSelect label={t('form.frame.group')} data={[none, ...groups.map(({ id, name }) => ({ value: id, label: name }))]} {...of('workingGroupId')} />
        )}
        <Group grow preventGrowOverflow={false} align="flex-start">
          <NumberInput miw="12rem" label={t('form.frame.budget')} min={0} allowDecimal={false} thousandSeparator=" " suffix=" €" {...of('budget')} />
          <DateField miw="12rem" label={t('form.frame.deadline')} {...dateOf(of('deadline'))} />
        </Group>
        <fieldset className={classes.fieldset}>
          <legend>{t('form.frame.call')}</legend>
          <TextInput label={t('form.frame.programme')} {...of('call.programme')} />
          <TextInput label={t('form.frame.callName')} {...of('call.name')} />
          <TextInput label={t('form.frame.url')} type="url" placeholder="https://" {...of('call.url')} />
          <DateField label={t('form.frame.callDeadline')} maw="16rem" {...dateOf(of('call.deadline'))} />
        </fieldset>
      </Stack>
    </Section>
  );
}

/** Mantine gives the props of an input without saying of which. */
export const dateOf = (props: ReturnType<FieldOf>) => ({
  ...props,
  value: props.value as string,
  onChange: props.onChange as (iso: string) => void,
});
