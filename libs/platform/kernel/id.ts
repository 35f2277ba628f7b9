import { v7 } from 'uuid';

/** A UUID version 7 (RFC 9562): ids made later sort later, which keeps indexes dense. */
export const newId = (): string => v7();
