export * from './given-moderation';
