import { Text } from '@mantine/core';
import { ProfileField, wordsOf } from '@grappe/contracts';
import { Section } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useWord, useWrite } from '../../../app/kit';
import { ChooseProfileVisibilityDocument, type OwnProfileFragment } from '../../../generated/graphql';
import { VisibilityTable } from '../../clusters/parts/visibility-table';

/** Field by field, cluster by cluster. */
export function ProfileVisibility({ clusters }: { clusters: OwnProfileFragment['clusters'] }) {
  const { t } = useTranslation('identity');
  const word = useWord();
  const choose = useWrite(ChooseProfileVisibilityDocument, { refreshes: ['identity', 'clusters'], says: t('profile.shown') });
  const columns = clusters.flatMap(({ id, name, profileFieldsShown }) => (profileFieldsShown ? [{ id, name, shown: profileFieldsShown }] : []));
  return (
    <Section title={t('profile.visibility')} lead={t('profile.visibilityLead')}>
      {columns.length === 0 ? (
        <Text c="dimmed">{t('profile.noCluster')}</Text>
      ) : (
        <VisibilityTable
          caption={t('profile.visibility')}
          labelOf={(field) => word('ProfileField', field)}
          fields={wordsOf(ProfileField)}
          columns={columns}
          busy={choose.isPending}
          onSave={(shown) => choose.mutate({ input: { clusters: columns.map(({ id }) => ({ clusterId: id, fields: shown(id) })) } })}
        />
      )}
    </Section>
  );
}
