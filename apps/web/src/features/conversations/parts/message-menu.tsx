import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconEdit, IconEye, IconEyeOff, IconFlag, IconTrash } from '@tabler/icons-react';
import type { ChannelMessage } from '@grappe/contracts';
import { useTranslation } from 'react-i18next';
import classes from './channel.module.css';

export type MessageAct = 'reply' | 'edit' | 'delete' | 'report' | 'hide' | 'restore';

/** What a reader may do with a message; the server judges by the same rules. */
export function actsOn(message: ChannelMessage, { own, post, moderate }: { own: boolean; post: boolean; moderate: boolean }): MessageAct[] {
  if (message.deleted) return [];
  if (message.hidden) return own ? ['delete'] : moderate ? ['restore'] : [];
  const acts: MessageAct[] = post ? ['reply'] : [];
  if (own) return [...acts, 'edit', 'delete'];
  return [...acts, 'report', ...(moderate ? (['hide'] as const) : [])];
}

const icons = { reply: IconArrowBackUp, edit: IconEdit, delete: IconTrash, report: IconFlag, hide: IconEyeOff, restore: IconEye };

interface MessageMenuProps {
  readonly message: ChannelMessage;
  readonly acts: readonly MessageAct[];
  /** One of the log's menus is reached by Tab, the others from there by the arrows. */
  readonly tabbable: boolean;
  /** Where the menu drops: outside the box that scrolls, inside the panel. */
  readonly within: HTMLElement | null;
  readonly onAct: (act: MessageAct) => void;
}

export function MessageMenu({ message, acts, tabbable, within, onAct }: MessageMenuProps) {
  const { t } = useTranslation('conversations');
  if (acts.length === 0) return null;
  return (
    <Menu withinPortal={within !== null} portalProps={within ? { target: within } : undefined} position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon
          className={classes.menu}
          variant="subtle"
          color="gray"
          size="md"
          tabIndex={tabbable ? 0 : -1}
          data-message-menu={message.id}
          aria-label={t('menu', { name: message.author.name })}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => {
          const Icon = icons[act];
          return (
            <Menu.Item key={act} leftSection={<Icon size={16} aria-hidden />} color={act === 'delete' ? 'red' : undefined} onClick={() => onAct(act)}>
              {t(`acts.${act}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
