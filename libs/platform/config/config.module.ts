import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from './config';
import { SecretBox } from './secret-box';

/** Hands the validated configuration to everyone who injects CONFIG, and the box that seals under its key. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: CONFIG, useValue: config }, SecretBox], exports: [CONFIG, SecretBox] };
  }
}
