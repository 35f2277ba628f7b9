import { createContext, use } from 'react';

/** The language tag that figures and times are written in, e.g. `fr` or `en`. The app gives it once, at its root. */
const LocaleContext = createContext('fr');

export const UiLocale = LocaleContext.Provider;
export const useUiLocale = (): string => use(LocaleContext);
