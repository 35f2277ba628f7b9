import { SessionDocument } from '../generated/graphql';
import { messagesOf, preferredLocale } from '../i18n/languages';
import { send } from './api/send';
import { pageAt } from './pages';

/*
 * A script of its own, small and before the app: what the first screen needs is asked for while the code of the app is still on its
 * way. What fails here fails again, and is told, where it is waited for.
 */
const locale = preferredLocale();
const quietly = (asked: Promise<unknown> | undefined): void => void asked?.catch(() => undefined);

/** Who is there. */
export const firstSession = send(SessionDocument, {}, { language: locale });

quietly(firstSession);
quietly(messagesOf(locale));
quietly(pageAt(window.location.pathname)?.lazy());
