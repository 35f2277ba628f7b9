export * from './post';
export { isAcceptable, isPublicAddress } from './public-address';
