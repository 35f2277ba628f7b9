import { ConsoleLogger, type LoggerService } from '@nestjs/common';
import type { Config } from '@grappe/platform/config';

/** What Nest tells of its own start: every module, route and resolver. */
const startUpContexts = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication', 'GraphQLModule', 'WebSocketsController']);

class ProcessLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && startUpContexts.has(context)) return;
    super.log(message, ...(rest as [string]));
  }
}

/** The log of a process in the form that the configuration asks for. */
export function processLogger(config: Config): LoggerService | false {
  if (config.LOG === 'silent') return false;
  return new ProcessLogger({ json: config.LOG === 'json', prefix: 'grappe', logLevels: ['fatal', 'error', 'warn', 'log'] });
}
