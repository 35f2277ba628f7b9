import { Alert, Button, CloseButton, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { Audience, limits, wordsOf } from '@grappe/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../app/kit';
import { AudienceReachDocument } from '../../../generated/graphql';
import { OrganisationPicker, type OrganisationChoice } from '../../clusters/parts/organisation-picker';
import classes from './project.module.css';
import type { OwnOrganisation } from './own-organisations';
import type { FieldOf } from './project-values';

/** What is shown. A project has a consortium and a call, an offer or need has neither. */
type Subject = 'project' | 'offerNeed';

interface AudienceFieldProps {
  readonly subject: Subject;
  readonly of: FieldOf;
  readonly audience: Audience;
  /** The network of the cluster, and one's groups there: without them, there are fewer choices. */
  readonly network: string | null;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** To whom it is shown, each choice explained; and who that is, where it has to be said. */
export function AudienceField({ subject, of, audience: chosen, network, groups }: AudienceFieldProps) {
  const { t } = useTranslation('projects');
  const there = { NETWORK: network !== null, WORKING_GROUP: groups.length > 0, CONSORTIUM: subject === 'project' } as Readonly<Partial<Record<Audience, boolean>>>;
  const choices = wordsOf(Audience).filter((audience) => there[audience] ?? true);
  const hintOf = (audience: Audience) =>
    subject === 'offerNeed' && (audience === 'OWNER' || audience === 'PUBLIC') ? t(`offersNeeds.form.${audience}_HINT`) : t(`form.who.${audience}_HINT`, { network: network ?? '' });
  const named = of('named');
  return (
    <Stack>
      <Radio.Group label={t(subject === 'project' ? 'form.who.audience' : 'offersNeeds.form.audience')} {...of('audience')}>
        <Stack gap="sm" mt="xs">
          {choices.map((audience) => (
            <Radio key={audience} value={audience} label={t(`form.who.${audience}`)} description={hintOf(audience)} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen === 'WORKING_GROUP' && (
        <NativeSelect label={t('form.who.group')} data={[{ value: '', label: '' }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]} {...of('workingGroupId')} />
      )}
      {chosen === 'NAMED' && (
        <OrganisationsField
          label={t('form.who.named')}
          hint={t('form.who.namedHint')}
          removes={(name) => t('form.who.unname', { name })}
          most={limits.namedOrganisations}
          chosen={named.value as readonly OwnOrganisation[]}
          error={of('namedOrganisationIds').error as string | undefined}
          onChange={named.onChange as (chosen: OwnOrganisation[]) => void}
        />
      )}
    </Stack>
  );
}

interface OrganisationsFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Says what taking one away does. */
  readonly removes: (name: string) => string;
  readonly most: number;
  readonly chosen: readonly OwnOrganisation[];
  readonly onChange: (chosen: OwnOrganisation[]) => void;
  readonly error?: string;
  /** What is known of the one that was just chosen. */
  readonly onChoice?: (choice: OrganisationChoice) => void;
  readonly clusterId?: string;
}

/** Several organisations, one by one. */
function OrganisationsField({ label, hint, removes, most, chosen, onChange, error, onChoice, clusterId }: OrganisationsFieldProps) {
  const [round, setRound] = useState(0);
  const add = (choice: OrganisationChoice | null) => {
    if (!choice) return;
    onChoice?.(choice);
    onChange([...chosen.filter(({ id }) => id !== choice.id), { id: choice.id, name: choice.name }]);
    setRound(round + 1);
  };
  return (
    <Stack gap="xs">
      {chosen.length < most && (
        <OrganisationPicker
          key={round}
          label={label}
          description={hint}
          error={error}
          clusterId={clusterId}
          value={null}
          onChange={(_id, choice) => add(choice)}
        />
      )}
      <NamedList label={label} removes={removes} chosen={chosen} onChange={onChange} />
    </Stack>
  );
}

/** What has been chosen, each to be taken away. */
function NamedList({ label, removes, chosen, onChange }: Pick<OrganisationsFieldProps, 'label' | 'removes' | 'chosen' | 'onChange'>) {
  if (chosen.length === 0) return null;
  return (
    <ul className={classes.plain} aria-label={label}>
      {chosen.map(({ id, name }) => (
        <li key={id}>
          <Group gap="xs" wrap="nowrap">
            <CloseButton size="sm" aria-label={removes(name)} onClick={() => onChange(chosen.filter((one) => one.id !== id))} />
            <Text style={{ overflowWrap: 'anywhere' }}>{name}</Text>
          </Group>
        </li>
      ))}
    </ul>
  );
}

interface Asked {
  readonly subject: Subject;
  readonly audience: Audience;
  readonly clusterId: string;
  readonly organisationId: string;
  readonly workingGroupId: string;
  readonly namedOrganisationIds: readonly string[];
  readonly excludedOrganisationIds: readonly string[];
  readonly excludedCompanyGroupIds: readonly string[];
}

/** « Visible par les 120 organisations du cluster, sauf 2 », as the server counts them; without figures until it has. */
export function useVisibility({ subject, audience, clusterId, organisationId, workingGroupId, namedOrganisationIds, excludedOrganisationIds, excludedCompanyGroupIds }: Asked): string {
  const { t } = useTranslation('projects');
  const ids = { namedOrganisationIds: [...namedOrganisationIds], excludedOrganisationIds: [...excludedOrganisationIds], excludedCompanyGroupIds: [...excludedCompanyGroupIds] };
  const asked = { audience, clusterId, organisationId, workingGroupId: workingGroupId || null, ...ids };
  const counted = audience !== 'OWNER' && audience !== 'CONSORTIUM';
  const read = useRead('projects', AudienceReachDocument, asked, { enabled: counted && clusterId !== '' && organisationId !== '', keep: true });
  const excludes = excludedOrganisationIds.length + excludedCompanyGroupIds.length > 0;
  const everyone = subject === 'project' ? 'PUBLIC' : 'ALL';
  const kind = audience !== 'PUBLIC' ? audience : excludes ? (`${everyone}_EXCEPT` as const) : everyone;
  const reach = read.data?.audienceReach;
  const excluded = excludedCompanyGroupIds.length > 0 ? (reach?.excluded ?? 0) : excludedOrganisationIds.length;
  const shown = reach && kind !== 'OWNER' && kind !== 'CONSORTIUM' ? t(`form.who.reach.${kind}`, { count: reach.organisations }) : t(`form.who.visible.${kind}`);
  return counted && excluded > 0 ? `${shown}, ${t('form.who.except', { count: excluded })}` : shown;
}

/** An organisation or a group of companies. */
type Named = OwnOrganisation;

interface ExcludedFieldProps extends Pick<OrganisationsFieldProps, 'chosen' | 'onChange'> {
  readonly groups: readonly Named[];
  readonly onGroups: (groups: Named[]) => void;
  readonly clusterId?: string;
}

/** Organisations for which it will not exist, and where they say to which group they belong, the whole of it. */
export function ExcludedField({ groups, onGroups, ...props }: ExcludedFieldProps) {
  const { t } = useTranslation('projects');
  const [known, setKnown] = useState<readonly Named[]>([]);
  const removes = (name: string) => t('form.who.remove', { name });
  const offered = known.filter(({ id }) => !groups.some((group) => group.id === id));
  return (
    <Stack gap="xs">
      <OrganisationsField
        label={t('form.who.excluded')}
        hint={t('form.who.excludedHint')}
        removes={removes}
        most={limits.excludedOrganisations}
        onChoice={({ companyGroup }) => companyGroup && setKnown([...known.filter(({ id }) => id !== companyGroup.id), companyGroup])}
        {...props}
      />
      {offered.map((group) => (
        <Button key={group.id} variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => onGroups([...groups, group])}>
          {t('form.who.wholeGroup', { name: group.name })}
        </Button>
      ))}
      <NamedList label={t('form.who.excludedGroups')} removes={removes} chosen={groups} onChange={onGroups} />
      {groups.length > 0 && <Text size="sm">{t('form.who.groupHint')}</Text>}
    </Stack>
  );
}

/** Said before one sends, where one cannot miss it. */
export function VisibilityNote({ children }: { children: string }) {
  return (
    <Alert color="blue" icon={<IconEye aria-hidden />} role="status">
      {children}
    </Alert>
  );
}
