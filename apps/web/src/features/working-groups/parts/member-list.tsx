import { ActionIcon, Anchor, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { confirmed, EnumBadge, PersonAvatar, Section } from '@grappe/ui';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths, useWord, useWrite } from '../../../app/kit';
import { NameChairDocument, type GroupMemberLineFragment } from '../../../generated/graphql';
import type { ShownGroup } from './group';

const shownAtFirst = 12;

/** Who takes part, and for whom; chairs first. */
export function MemberList({ group: { members, memberCount, viewerCan } }: { group: ShownGroup }) {
  const { t } = useTranslation('workingGroups');
  const [all, setAll] = useState(false);
  const shown = all ? members : members.slice(0, shownAtFirst);
  return (
    <Section title={t('members', { count: memberCount })}>
      {members.length === 0 && <Text c="dimmed">{t('membersHidden')}</Text>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((member) => (
          <MemberLine key={member.id} member={member} mayNameChair={viewerCan.nameChair && member.role !== 'CHAIR'} />
        ))}
      </Stack>
      {shown.length < members.length && (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          {t('allMembers', { count: members.length })}
        </Button>
      )}
    </Section>
  );
}

function MemberLine({ member, mayNameChair }: { member: GroupMemberLineFragment; mayNameChair: boolean }) {
  const { t } = useTranslation('workingGroups');
  const { t: tc } = useTranslation();
  const word = useWord();
  const { name } = member.person;
  const nameChair = useWrite(NameChairDocument, { refreshes: ['working-groups'], says: t('chair.named', { name }) });
  async function askAndName(): Promise<void> {
    const question = {
      title: t('chair.title', { name }),
      text: t('chair.text'),
      confirmLabel: t('chair.confirm'),
      cancelLabel: tc('actions.cancel'),
    };
    if (await confirmed(question)) nameChair.mutate({ input: { groupMemberId: member.id } });
  }
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <PersonAvatar name={name} size={34} />
      <Stack gap={0} flex={1} miw={0}>
        <Group gap="xs">
          <Text fw={600}>{name}</Text>
          {member.role === 'CHAIR' && <EnumBadge tone="accent">{word('GroupRole', member.role)}</EnumBadge>}
        </Group>
        {member.organisation && (
          <Anchor component={Link} to={paths.organisation(member.organisation.id)} size="sm" c="dimmed">
            {member.organisation.name}
          </Anchor>
        )}
      </Stack>
      {mayNameChair && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('memberMenu', { name })}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void askAndName()}>{t('chair.button')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
