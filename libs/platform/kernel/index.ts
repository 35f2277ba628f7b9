export * from './actor';
export * from './errors';
export * from './id';
export * from './input';
export * from './lifecycle';
