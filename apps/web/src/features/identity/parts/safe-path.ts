import { paths } from '../../../app/paths';

/** Where to go after signing in. Only a path of our own: `//elsewhere.example` and `/\elsewhere` are other people's. */
export const safePath = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : paths.home);
