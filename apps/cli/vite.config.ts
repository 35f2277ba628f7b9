import { serverBuild } from '../../libs/tooling/vite/server.ts';

export default serverBuild('cli');
