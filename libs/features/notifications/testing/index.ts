export * from './told-notifications';
