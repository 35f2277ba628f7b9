/** What the settings of a server depend on. */
export interface SettingsOptions {
  readonly port: number;
  /** False: a crash of the machine may lose or spoil everything. For tests only. */
  readonly durable: boolean;
}

/**
 * The text of postgresql.conf. It is written anew at each start, so that the settings are those of the code which runs,
 * whenever the cluster was made.
 */
export function postgresqlConf({ port, durable }: SettingsOptions): string {
  const settings: Record<string, string> = {
    // Only this machine, and by TCP only: socket files would need a folder that the account may write.
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    password_encryption: 'scram-sha-256',

    shared_buffers: durable ? '256MB' : '128MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    // Disks of today; and queries of a few milliseconds, for which compiling costs more than it brings.
    random_page_cost: '1.1',
    jit: 'off',

    // Nobody replicates from an embedded server.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '1GB',
    checkpoint_timeout: '15min',

    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] %d ',
    default_text_search_config: 'pg_catalog.simple',
  };
  if (!durable) Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return ['# Written by Grappe at each start: changes made here are lost.', ...lines, ''].join('\n');
}
