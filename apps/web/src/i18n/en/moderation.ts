import type { moderation as french } from '../fr/moderation';
import type { Translated } from '../translated';

export const moderation: Translated<typeof french> = {
  title: 'Moderation',
  lead: 'The messages reported to you, and what was decided. Of a channel you see only what is handed over to you.',
  leadMember: 'What you reported and what was decided; for chairs of a group, what awaits their decision.',
  cluster: 'Cluster',
  views: { open: 'Open', decided: 'Decided', log: 'Log' },
  empty: {
    open: 'No report is waiting',
    openHint: 'A reported message will appear here, with the reason given.',
    decided: 'No report was decided yet',
    decidedHint: 'Decisions and their reasons will stay here.',
  },
  card: {
    title: 'Message by {{author}} in {{group}}',
    reported: 'Reported message by {{author}}',
    reporter: 'Reported by {{name}}',
    decided: 'Decided',
  },
  report: {
    title: 'Report this message',
    lead: 'A copy of the message goes to the chairs and to the cluster manager. Its author will not know who reported it.',
    reason: 'Reason',
    choose: 'Choose a reason',
    note: 'Details',
    submit: 'Report',
    done: 'Thank you. Your report was passed on; you will be told what was decided.',
  },
  decide: { reason: 'Reason', reasonHint: 'It is told to the author and kept in the log.' },
  hide: {
    title: 'Hide this message',
    lead: 'Nobody will see its words in the channel any more. Its author is told, with the reason.',
    button: 'Hide the message',
    submit: 'Hide',
  },
  restore: {
    title: 'Restore this message',
    lead: 'Its words will be visible in the channel again. Its author is told.',
    button: 'Restore the message',
    submit: 'Restore',
  },
  dismiss: {
    title: 'Dismiss this report',
    lead: 'The message stays visible. Whoever reported it is told of the decision.',
    button: 'Dismiss',
    submit: 'Dismiss the report',
  },
  log: {
    sentence: '{{moderator}} · message by {{author}}',
    sentenceIn: '{{moderator}} · message by {{author}} in {{group}}',
    empty: 'The log is empty',
    emptyHint: 'Every message hidden or restored is entered here, with its reason.',
  },
};
