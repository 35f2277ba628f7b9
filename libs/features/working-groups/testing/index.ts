export * from './given-working-groups';
