import { NativeSelect } from '@mantine/core';
import { EmptyState } from '@grappe/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ask, Page, paths, Reading, useActingOrganisation, useCurrentCluster, useRead } from '../../../app/kit';
import { CreateWorkingGroupDocument, NewWorkingGroupDocument } from '../../../generated/graphql';
import { ActingFor } from '../parts/acting-for';
import { GroupForm, type GroupValues } from '../parts/group-form';

const initialValues: GroupValues = { name: '', purpose: '', visibility: 'OPEN', admission: 'FREE', questions: [] };

/** A new group, with its creator as first chair. */
export default function NewWorkingGroupPage() {
  const { t } = useTranslation('workingGroups');
  const read = useRead('clusters', NewWorkingGroupDocument, {});
  return (
    <Page width="reading" title={t('new.title')} lead={t('new.lead')}>
      <Reading
        of={read}
        isEmpty={({ clusters }) => !clusters.some(({ viewerCan }) => viewerCan.createWorkingGroup)}
        empty={<EmptyState title={t('new.notAllowed')} message={t('new.notAllowedHint')} />}
      >
        {({ clusters }) => <NewGroup clusters={clusters.filter(({ viewerCan }) => viewerCan.createWorkingGroup)} />}
      </Reading>
    </Page>
  );
}

function NewGroup({ clusters }: { clusters: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useTranslation('workingGroups');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { current } = useCurrentCluster();
  const { organisation } = useActingOrganisation();
  const [chosen, choose] = useState<string | null>(null);
  const [organisationId, setOrganisationId] = useState(organisation?.id ?? '');
  const clusterId = chosen ?? clusters.find(({ id }) => id === current?.id)?.id ?? clusters[0]?.id ?? '';
  return (
    <GroupForm
      initialValues={initialValues}
      draft="new-working-group"
      submitLabel={t('new.submit')}
      onCancel={() => void navigate(paths.workingGroups)}
      send={async (fields) => {
        const { createWorkingGroup } = await ask(CreateWorkingGroupDocument, { input: { ...fields, clusterId, organisationId } });
        await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
        const id = createWorkingGroup.workingGroup?.id;
        await navigate(id ? paths.workingGroup(id) : paths.workingGroups);
      }}
    >
      {clusters.length > 1 && (
        <NativeSelect
          label={t('form.cluster')}
          data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
          value={clusterId}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      <ActingFor organisationId={organisationId} onChoose={setOrganisationId} />
    </GroupForm>
  );
}
