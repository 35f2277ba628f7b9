export const indicators = {
  title: 'Indicateurs',
} as const;
