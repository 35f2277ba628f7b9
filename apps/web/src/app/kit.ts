/** What a page needs from the shell, from one place. */
export { ApiError, toApiError } from './api/api-error';
export { ask } from './api/client';
export { keyOf, type Feature } from './api/keys';
export { usePages, useRead, type Connection } from './api/read';
export { newClientId, useWrite } from './api/write';
export { NotFound } from './errors/not-found';
export { blankAsNull } from './forms/blank-as-null';
export { useInputForm } from './forms/use-input-form';
export { Page } from './page/page';
export { useAddress } from './page/use-address';
export { useDocumentTitle } from './page/use-document-title';
export { Reading } from './page/reading';
export { pathOf, paths } from './paths';
export { useActingOrganisation, useCurrentCluster } from './session/choices';
export { useInstallation, useSession, useSignedInViewer, useViewer, type Viewer } from './session/session';
export { styleNonce } from './style-nonce';
export { useFormat, useLocale, useLocalised, useOptions, useWord } from '../i18n/use-words';
export { useRoom, useTypingSignal } from '../live/live';
