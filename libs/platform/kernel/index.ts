export * from './actor';
export * from './csv';
export * from './errors';
export * from './id';
export * from './input';
export * from './lifecycle';
export * from './network';
