export const clusters = {
  title: 'Annuaire',
} as const;
