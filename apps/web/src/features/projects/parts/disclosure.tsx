import { Anchor, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { withdrawUndertakingInput } from '@grappe/contracts';
import { ConfirmButton, FormError, Section, StatusBadge } from '@grappe/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { blankAsNull, paths, useFormat, useInputForm, useWrite } from '../../../app/kit';
import { ProposeUndertakingDocument, WithdrawUndertakingDocument, type ProjectUndertakingFragment, type ProjectWholeFragment } from '../../../generated/graphql';
import { OrganisationPicker } from '../../clusters/parts/organisation-picker';
import classes from './project.module.css';
import { shownInProjects } from './project-writes';

/** To those who decide for the lead: to whom the file is open, opening it to another, closing it, and the way to the register. */
export function Disclosure({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const standing = project.undertakings.filter(({ status }) => status !== 'WITHDRAWN');
  return (
    <Section title={t('disclosure.title')} lead={t('disclosure.lead')}>
      <Stack>
        {standing.length === 0 && <Text size="sm">{t('disclosure.nobody')}</Text>}
        <ul className={classes.plain}>
          {standing.map((undertaking) => (
            <Standing key={undertaking.id} undertaking={undertaking} />
          ))}
        </ul>
        <OpenTo project={project} />
        <Anchor component={Link} to={paths.disclosureRegister(project.id)} size="sm">
          {t('disclosure.register')}
        </Anchor>
      </Stack>
    </Section>
  );
}

function Standing({ undertaking }: { undertaking: ProjectUndertakingFragment }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  const { organisation, status, proposedAt, answeredAt, viewerCan } = undertaking;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Stack gap={2} miw={0}>
          <Text style={{ overflowWrap: 'anywhere' }}>{organisation.name}</Text>
          <Group gap="xs">
            <StatusBadge status={status} label={t(`disclosure.state.${status}`)} />
            <Text size="sm" c="dimmed">
              {t('disclosure.since', { date: date(answeredAt ?? proposedAt) })}
            </Text>
          </Group>
        </Stack>
        {viewerCan.withdraw && <Withdraw undertaking={undertaking} />}
      </Group>
    </li>
  );
}

function OpenTo({ project }: { project: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const propose = useWrite(ProposeUndertakingDocument, {
    refreshes: shownInProjects,
    says: t('disclosure.opened', { name: chosen?.name ?? '' }),
    then: () => setChosen(null),
  });
  return (
    <Stack gap="xs">
      <OrganisationPicker key={project.undertakings.length} label={t('disclosure.open')} value={chosen?.id ?? null} onChange={(_id, choice) => setChosen(choice)} />
      {chosen && (
        <ConfirmButton
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          title={t('disclosure.openTitle', { name: chosen.name })}
          text={t('disclosure.openText', { name: chosen.name })}
          confirmLabel={t('disclosure.openButton')}
          cancelLabel={tc('actions.cancel')}
          onConfirm={() => propose.mutateAsync({ input: { projectId: project.id, organisationId: chosen.id } })}
        >
          {t('disclosure.openButton')}
        </ConfirmButton>
      )}
    </Stack>
  );
}

function Withdraw({ undertaking }: { undertaking: ProjectUndertakingFragment }) {
  const { t } = useTranslation('projects');
  const [open, { open: ask, close }] = useDisclosure(false);
  const { name } = undertaking.organisation;
  return (
    <>
      <Button size="compact-sm" variant="subtle" aria-label={`${t('disclosure.withdraw')}, ${name}`} onClick={ask}>
        {t('disclosure.withdraw')}
      </Button>
      <Modal opened={open} onClose={close} title={t('disclosure.withdrawTitle', { name })}>
        <WithdrawForm undertaking={undertaking} onDone={close} />
      </Modal>
    </>
  );
}

const schema = blankAsNull(withdrawUndertakingInput);

function WithdrawForm({ undertaking, onDone }: { undertaking: ProjectUndertakingFragment; onDone: () => void }) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const { name } = undertaking.organisation;
  const withdraw = useWrite(WithdrawUndertakingDocument, { refreshes: shownInProjects, says: t('disclosure.withdrawn', { name }), errors: 'form', then: onDone });
  const { form, onSubmit, fault, busy } = useInputForm({
    schema,
    initialValues: { undertakingId: undertaking.id, reason: '' },
    send: (input) => withdraw.mutateAsync({ input }),
  });
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <Text>{t('disclosure.withdrawText')}</Text>
        <FormError fault={fault} />
        <Textarea
          label={t('disclosure.withdrawReason')}
          description={t('disclosure.withdrawReasonHint')}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {tc('actions.cancel')}
          </Button>
          <Button type="submit" color="red" loading={busy}>
            {t('disclosure.withdraw')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
