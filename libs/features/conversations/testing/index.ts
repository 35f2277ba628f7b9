export * from './given-conversations';
