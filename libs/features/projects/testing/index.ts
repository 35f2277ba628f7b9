export * from './given-projects';
