import { Button, Modal, Tooltip } from '@mantine/core';
import { ConfirmButton } from '@grappe/ui';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../../app/kit';
import { EditWorkingGroupDocument, LeaveWorkingGroupDocument } from '../../../generated/graphql';
import type { ShownGroup } from './group';
import { GroupForm } from './group-form';

/** What a chair and a member do with their group: edit it, leave it. */
export function GroupActions({ group }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const [editing, { open, close }] = useDisclosure(false);
  const leave = useWrite(LeaveWorkingGroupDocument, { refreshes: ['working-groups'], says: t('leave.done', { group: group.name }) });
  const edit = useWrite(EditWorkingGroupDocument, { refreshes: ['working-groups'], says: tc('states.saved'), errors: 'form' });
  const lastChair = group.viewerRole === 'CHAIR' && group.members.filter(({ role }) => role === 'CHAIR').length === 1;
  const { id, name, purpose, visibility, admission, questions } = group;
  return (
    <>
      {group.viewerCan.leave && lastChair && (
        <Tooltip label={t('leave.lastChair')} multiline w={260}>
          <Button variant="default" aria-disabled data-disabled onClick={(event) => event.preventDefault()}>
            {t('leave.button')}
          </Button>
        </Tooltip>
      )}
      {group.viewerCan.leave && !lastChair && (
        <ConfirmButton
          title={t('leave.title', { group: name })}
          text={t(admission === 'FREE' ? 'leave.textFree' : 'leave.text')}
          confirmLabel={t('leave.button')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => leave.mutateAsync({ input: { workingGroupId: id } })}
        >
          {t('leave.button')}
        </ConfirmButton>
      )}
      {group.viewerCan.edit && (
        <Button variant="default" onClick={open}>
          {tc('actions.edit')}
        </Button>
      )}
      <Modal opened={editing} onClose={close} size="lg" title={t('editTitle')}>
        <GroupForm
          initialValues={{ name, purpose, visibility, admission, questions: [...questions] }}
          draft={`edit-group-${id}`}
          submitLabel={tc('actions.save')}
          onCancel={close}
          send={async (fields) => {
            await edit.mutateAsync({ input: { ...fields, workingGroupId: id } });
            close();
          }}
        />
      </Modal>
    </>
  );
}
