export const matching = {
  title: 'Pour moi',
} as const;
