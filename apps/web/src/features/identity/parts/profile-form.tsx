import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { editProfileInput } from '@grappe/contracts';
import { FormError, Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { blankAsNull, useInputForm, useSession, useWrite } from '../../../app/kit';
import { EditProfileDocument, type OwnProfileFragment } from '../../../generated/graphql';

export function ProfileForm({ person }: { person: OwnProfileFragment['person'] }) {
  const { t } = useTranslation('identity');
  const { t: tc } = useTranslation();
  const { changed } = useSession();
  const edit = useWrite(EditProfileDocument, { refreshes: ['identity', 'clusters'], says: t('profile.saved'), errors: 'form', then: ({ editProfile }) => changed(editProfile.viewer) });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: blankAsNull(editProfileInput),
    initialValues: { name: person.name, jobTitle: person.jobTitle ?? '', biography: person.biography ?? '', phone: person.phone ?? '' },
    send: (input) => edit.mutateAsync({ input }),
  });
  return (
    <Section title={t('profile.self')}>
      <form noValidate onSubmit={onSubmit}>
        <Stack>
          <FormError fault={fault} />
          <TextInput label={t('profile.name')} autoComplete="name" required {...form.getInputProps('name')} />
          <TextInput label={t('profile.jobTitle')} autoComplete="organization-title" {...form.getInputProps('jobTitle')} />
          <TextInput label={t('profile.phone')} type="tel" autoComplete="tel" {...form.getInputProps('phone')} />
          <Textarea label={t('profile.biography')} description={t('profile.biographyHint')} autosize minRows={3} maxRows={10} {...form.getInputProps('biography')} />
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {tc('actions.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
