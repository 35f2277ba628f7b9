/** Of this page, for the styles that it makes: the Content-Security-Policy lets no others in. Browsers hide it from selectors. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** By this name, what locks scrolling behind a dialog finds it (get-nonce). */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
