export * from './mail';
export * from './mail.module';
