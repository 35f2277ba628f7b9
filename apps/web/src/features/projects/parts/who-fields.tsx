import { Alert, CloseButton, Group, Radio, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { limits, wordsOf, ProjectAudience } from '@grappe/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../app/kit';
import { AudienceReachDocument } from '../../../generated/graphql';
import { OrganisationPicker } from '../../clusters/parts/organisation-picker';
import classes from './project.module.css';
import type { OwnOrganisation } from './own-organisations';
import type { FieldOf } from './project-values';

interface AudienceFieldProps {
  readonly of: FieldOf;
  /** The network of the cluster; without one, only two choices are left. */
  readonly network: string | null;
}

/** To whom the teaser is shown, each choice explained. */
export function AudienceField({ of, network }: AudienceFieldProps) {
  const { t } = useTranslation('projects');
  const choices = wordsOf(ProjectAudience).filter((audience) => network || audience !== 'NETWORK');
  return (
    <Radio.Group label={t('form.who.audience')} {...of('audience')}>
      <Stack gap="sm" mt="xs">
        {choices.map((audience) => (
          <Radio key={audience} value={audience} label={t(`form.who.${audience}`)} description={t(`form.who.${audience}_HINT`, { network: network ?? '' })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface ExcludedFieldProps {
  readonly excluded: readonly OwnOrganisation[];
  readonly onChange: (excluded: OwnOrganisation[]) => void;
  readonly clusterId?: string;
}

/** Organisations for which the project will not exist. */
export function ExcludedField({ excluded, onChange, clusterId }: ExcludedFieldProps) {
  const { t } = useTranslation('projects');
  const [round, setRound] = useState(0);
  const add = (choice: OwnOrganisation | null) => {
    if (!choice) return;
    onChange([...excluded.filter(({ id }) => id !== choice.id), { id: choice.id, name: choice.name }]);
    setRound(round + 1);
  };
  return (
    <Stack gap="xs">
      {excluded.length < limits.excludedOrganisations && (
        <OrganisationPicker
          key={round}
          label={t('form.who.excluded')}
          description={t('form.who.excludedHint')}
          clusterId={clusterId}
          value={null}
          onChange={(_id, choice) => add(choice)}
        />
      )}
      {excluded.length > 0 && (
        <ul className={classes.plain} aria-label={t('form.who.excluded')}>
          {excluded.map(({ id, name }) => (
            <li key={id}>
              <Group gap="xs" wrap="nowrap">
                <CloseButton size="sm" aria-label={t('form.who.remove', { name })} onClick={() => onChange(excluded.filter((one) => one.id !== id))} />
                <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
              </Group>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

interface Audience {
  readonly audience: ProjectAudience;
  readonly clusterId: string;
  readonly organisationId: string;
  readonly excludedOrganisationIds: readonly string[];
}

/** « Visible par les 120 organisations du cluster, sauf 2 », as the server counts them; without figures until it has. */
export function useVisibility({ audience, clusterId, organisationId, excludedOrganisationIds }: Audience): string {
  const { t } = useTranslation('projects');
  const asked = { audience, clusterId, organisationId, excludedOrganisationIds: [...excludedOrganisationIds] };
  const read = useRead('projects', AudienceReachDocument, asked, { enabled: clusterId !== '' && organisationId !== '', keep: true });
  const excluded = excludedOrganisationIds.length;
  const kind = audience === 'PUBLIC' && excluded > 0 ? 'PUBLIC_EXCEPT' : audience;
  const reach = read.data?.audienceReach;
  const shown = reach ? t(`form.who.reach.${kind}`, { count: reach.organisations }) : t(`form.who.visible.${kind}`);
  return excluded > 0 ? `${shown}, ${t('form.who.except', { count: excluded })}` : shown;
}

/** Said before one sends, where one cannot miss it. */
export function VisibilityNote({ children }: { children: string }) {
  return (
    <Alert color="blue" icon={<IconEye aria-hidden />} role="status">
      {children}
    </Alert>
  );
}
