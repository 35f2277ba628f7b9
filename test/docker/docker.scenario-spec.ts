import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: readonly string[] | Readonly<Record<string, object>>;
}

const compose = parse(readFileSync('docker/compose.yml', 'utf8'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image === 'grappe');
const dockerfile = readFileSync('docker/Dockerfile', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const instructions = (name: string): string[] => dockerfile.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const settings = [...readFileSync('libs/platform/config/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
const buildsProject = (name: string): boolean => {
  const file = join('apps', name, 'project.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { targets: Record<string, object> }).targets['build'] !== undefined;
};
const defaultCommand = JSON.parse(instructions('CMD')[0] ?? '[]') as string[];

describe('docker/compose.yml', () => {
  it.each(ours)('runs in %s a process that a project builds and the image holds', (_, { command = defaultCommand }) => {
    const [, app = ''] = /^dist\/apps\/(\w+)\/main\.js$/.exec(command[1] ?? '') ?? [];
    expect(command[0]).toBe('node');
    expect(buildsProject(app)).toBe(true);
    expect(instructions('RUN').join()).toMatch(new RegExp(`--projects=[\\w,]*\\b${app}\\b`));
  });

  it('runs the API, the sockets, the worker and the migrations', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'realtime', 'worker']);
  });

  it.each(ours)('sets for %s only what the configuration knows', (_, { environment = {} }) => {
    expect(Object.keys(environment).length).toBeGreaterThan(0);
    expect(Object.keys(environment).filter((name) => !settings.includes(name))).toEqual([]);
  });

  it.each(services)('names for %s only what is there', (_, { build, volumes = [], depends_on = [] }) => {
    if (build) expect(existsSync(join('docker', build.context, build.dockerfile))).toBe(true);
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      expect(source.startsWith('.') ? existsSync(join('docker', source)) : source in compose.volumes).toBe(true);
    }
    const needed = Array.isArray(depends_on) ? (depends_on as string[]) : Object.keys(depends_on);
    expect(needed.filter((name) => !(name in compose.services))).toEqual([]);
  });

  it('has the gateway pass on to services that there are', () => {
    const targets = [...readFileSync('docker/gateway.conf', 'utf8').matchAll(/proxy_pass http:\/\/(\w+):(\d+);/g)];
    expect(targets.length).toBeGreaterThan(0);
    for (const [, service = '', port] of targets) {
      expect(service in compose.services).toBe(true);
      expect(instructions('EXPOSE')).toContain(port);
    }
  });
});

describe('docker/Dockerfile', () => {
  const stages = instructions('FROM').map((line) => line.split(' AS ')[1]);

  it.each(instructions('COPY'))('copies what is there: COPY %s', (line) => {
    const words = line.split(' ');
    const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : undefined;
    const sources = words.slice(0, -1);
    if (from === undefined) expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    else expect(stages).toContain(from);
    // From a stage only what the workspace brings, or what npm and the build make.
    if (from !== undefined) for (const source of sources) expect(['/app/package.json', '/app/node_modules', '/app/dist']).toContain(source);
  });

  it('builds with targets that there are', () => {
    const runs = instructions('RUN').join('\n');
    const [, names = ''] = /nx run-many --targets=build --projects=([\w,]+)/.exec(runs) ?? [];
    expect(names.split(',').length).toBeGreaterThan(3);
    for (const name of names.split(',')) expect([name, buildsProject(name)]).toEqual([name, true]);
    for (const [, script = ''] of runs.matchAll(/npm run ([\w:-]+)/g)) expect(manifest.scripts).toHaveProperty(script);
  });
});
