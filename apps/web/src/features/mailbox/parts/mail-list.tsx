import { Group, Text, UnstyledButton } from '@mantine/core';
import { RelativeTime } from '@grappe/ui';
import type { MailboxQuery } from '../../../generated/graphql';
import classes from './mail-list.module.css';

export type Mail = MailboxQuery['mailbox'][number];

interface MailListProps {
  readonly mails: readonly Mail[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

export function MailList({ mails, openId, onOpen }: MailListProps) {
  return (
    <ul className={classes.list}>
      {mails.map((mail) => (
        <li key={mail.id}>
          <UnstyledButton className={classes.mail} aria-current={mail.id === openId || undefined} onClick={() => onOpen(mail.id)}>
            <Group justify="space-between" gap="xs" wrap="nowrap">
              <Text size="sm" c="dimmed" truncate>
                {mail.to}
              </Text>
              <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                <RelativeTime at={mail.createdAt} />
              </Text>
            </Group>
            <Text fw={600} size="sm">
              {mail.subject}
            </Text>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
