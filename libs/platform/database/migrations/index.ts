export { Platform1763800000000 } from './platform-1763800000000';
