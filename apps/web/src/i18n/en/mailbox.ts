import type { mailbox as french } from '../fr/mailbox';
import type { Translated } from '../translated';

export const mailbox: Translated<typeof french> = {
  title: 'Trial mailbox',
  lead: 'The mail that the platform would have sent: nothing leaves from here.',
  empty: 'No mail',
  emptyHint: 'Invite somebody or apply to a project: the mail will arrive here.',
  to: 'To',
  all: 'All mails',
  choose: 'Choose a mail to read it.',
  view: 'How to show the mail',
  html: 'Formatted',
  text: 'Text',
  frame: 'Mail “{{subject}}”',
};
