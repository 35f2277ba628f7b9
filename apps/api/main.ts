import 'reflect-metadata';
import { installation, runMain, stopOnSignals } from '@grappe/composition';
import { api } from '@grappe/composition/api';
import { readConfig } from '@grappe/platform/config';
import { httpApp, listen } from '@grappe/platform/http';

runMain(async () => {
  const config = readConfig();
  const app = await httpApp(installation(config, api), config);
  stopOnSignals(() => app.close());
  await listen(app, config);
});
