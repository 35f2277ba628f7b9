import type { audit as french } from '../fr/audit';
import type { Translated } from '../translated';

export const audit: Translated<typeof french> = {
  title: 'Audit log',
  lead: '{{cluster}}: who did what, when, for whom and why. Nothing is ever taken out of it. You read here only what you may see elsewhere.',
  cluster: 'Cluster administered',
  export: 'Export (CSV)',
  who: 'Who',
  whoHint: 'Name of a person or organisation',
  clearWho: 'Clear the name',
  act: 'What',
  everyAct: 'All acts',
  from: 'From',
  to: 'To',
  byItself: 'Grappe',
  reason: 'Reason: {{reason}}',
  network: 'from {{network}}',
  emptyHint: 'What members of your cluster do will be written down here.',
};
