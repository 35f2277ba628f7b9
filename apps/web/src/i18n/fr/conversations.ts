export const conversations = {
  title: 'Fil',
} as const;
