import 'reflect-metadata';
import { installation, runMain, stopOnSignals } from '@grappe/composition';
import { realtime } from '@grappe/composition/realtime';
import { readConfig } from '@grappe/platform/config';
import { httpApp, listen } from '@grappe/platform/http';

runMain(async () => {
  const config = readConfig();
  const app = await httpApp(installation(config, realtime), config);
  stopOnSignals(() => app.close());
  await listen(app, config);
});
