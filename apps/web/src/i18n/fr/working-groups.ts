export const workingGroups = {
  title: 'Groupes de travail',
} as const;
