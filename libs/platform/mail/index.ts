export type { MailContent } from './layout';
export * from './mail';
export * from './mail.module';
