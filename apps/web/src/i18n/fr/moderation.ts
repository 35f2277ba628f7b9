export const moderation = {
  title: 'Modération',
} as const;
