export { Attempts1764086400000 } from './attempts-1764086400000';
export { Platform1763800000000 } from './platform-1763800000000';
export { ClientMutations1764090000000 } from './client-mutations-1764090000000';
export { Audit1764086400000 } from './audit-1764086400000';
