import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { dismissReportInput, hideMessageInput } from '@grappe/contracts';
import { FormError } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { ask, useInputForm } from '../../../app/kit';
import { DismissReportDocument, HideMessageDocument, RestoreMessageDocument } from '../../../generated/graphql';

export type ModerationAct = 'hide' | 'restore' | 'dismiss';

interface DecideFormProps {
  readonly messageId: string;
  /** The report that is decided, where there is one. */
  readonly reportId?: string | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Hides a message or shows it again, with the reason that its author is told. */
export function ActForm({ act, messageId, reportId = null, onDone, onCancel }: DecideFormProps & { readonly act: 'hide' | 'restore' }) {
  const { t } = useTranslation('moderation');
  const refresh = useRefresh();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: hideMessageInput,
    initialValues: { messageId, reportId, reason: '' },
    send: async (input) => {
      await (act === 'hide' ? ask(HideMessageDocument, { input }) : ask(RestoreMessageDocument, { input }));
      await refresh();
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t(`${act}.lead`)}
        </Text>
        <FormError fault={fault} />
        <Textarea
          label={t('decide.reason')}
          description={t('decide.reasonHint')}
          required
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <Buttons act={act} busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

/** Leaves a message where it is: the report was not founded. */
export function DismissForm({ reportId, onDone, onCancel }: Omit<DecideFormProps, 'messageId'> & { readonly reportId: string }) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  const refresh = useRefresh();
  const { form, onSubmit, fault, busy } = useInputForm({
    schema: dismissReportInput,
    initialValues: { reportId, reason: '' },
    send: async (input) => {
      await ask(DismissReportDocument, { input });
      await refresh();
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('dismiss.lead')}
        </Text>
        <FormError fault={fault} />
        <Textarea
          label={t('decide.reason')}
          description={tc('states.optional')}
          autosize
          minRows={3}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <Buttons act="dismiss" busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function Buttons({ act, busy, onCancel }: { act: ModerationAct; busy: boolean; onCancel: () => void }) {
  const { t } = useTranslation('moderation');
  const { t: tc } = useTranslation();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {tc('actions.cancel')}
      </Button>
      <Button type="submit" loading={busy}>
        {t(`${act}.submit`)}
      </Button>
    </Group>
  );
}

/** Reports are shown on the page of moderation and in their group. */
function useRefresh(): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () => Promise.all((['moderation', 'working-groups'] as const).map((feature) => queryClient.invalidateQueries({ queryKey: [feature] })));
}
