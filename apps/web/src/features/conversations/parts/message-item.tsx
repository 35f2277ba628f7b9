import type { ChannelMessage } from '@grappe/contracts';
import { Bubble, Words } from './bubble';
import { EditMessage } from './edit-message';
import { actsOn, MessageMenu, type MessageAct } from './message-menu';

export interface MessageItemProps {
  readonly message: ChannelMessage;
  readonly continues: boolean;
  readonly own: boolean;
  readonly post: boolean;
  readonly moderate: boolean;
  /** What it answers, as that says now. */
  readonly quote: { readonly author: string; readonly body: string | null } | null;
  readonly editing: boolean;
  readonly tabbable: boolean;
  readonly menusIn: HTMLElement | null;
  readonly onAct: (act: MessageAct, message: ChannelMessage) => void;
  readonly onEdited: (message: ChannelMessage) => void;
  readonly onEditClose: () => void;
}

/** One message of the log with its menu, or the form that corrects it. */
export function MessageItem({ message, continues, own, post, moderate, quote, editing, tabbable, menusIn, ...on }: MessageItemProps) {
  const gone = message.deleted || message.hidden;
  const acts = actsOn(message, { own, post, moderate });
  return (
    <Bubble
      author={message.author.name}
      organisation={message.organisation?.name}
      at={message.postedAt}
      own={own}
      continues={continues}
      quote={gone ? null : quote}
      faded={gone}
      aside={
        editing ? null : <MessageMenu message={message} acts={acts} tabbable={tabbable} within={menusIn} onAct={(act) => on.onAct(act, message)} />
      }
    >
      {editing ? <EditMessage message={message} onEdited={on.onEdited} onClose={on.onEditClose} /> : <Words message={message} />}
    </Bubble>
  );
}
