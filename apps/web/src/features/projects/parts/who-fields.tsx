import { Alert, CloseButton, Group, Radio, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { limits, wordsOf, ProjectAudience } from '@grappe/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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

/** « Visible par les membres du cluster, sauf 2 organisations » */
export function useVisibility() {
  const { t } = useTranslation('projects');
  return (audience: ProjectAudience, excluded: number): string => {
    const shown = t(`form.who.visible.${audience === 'PUBLIC' && excluded > 0 ? 'PUBLIC_EXCEPT' : audience}`);
    return excluded > 0 ? `${shown}, ${t('form.who.except', { count: excluded })}` : shown;
  };
}

/** Said before one sends, where one cannot miss it. */
export function VisibilityNote({ children }: { children: string }) {
  return (
    <Alert color="blue" icon={<IconEye aria-hidden />} role="status">
      {children}
    </Alert>
  );
}
