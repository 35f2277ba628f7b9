export * from './access';
export * from './access.guard';
export * from './access.module';
export * from './current-reader';
export * from './doors';
export * from './readers';
export * from './refusal.filter';
