export * from './core';
export * from './process';
