export * from './given-clusters';
