export { MakeDemo } from './cases/make-demo.case';
export { DemoModule } from './demo.module';
export { demoAccounts, demoPassword, type DemoAccount } from './domain/accounts';
export { demoWorld } from './domain/demo-world';
