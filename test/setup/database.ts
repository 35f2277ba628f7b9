import 'reflect-metadata';
import { migrations } from '@grappe/composition';
import { makeTemplate, type Template } from '@grappe/testing/database/template';

/** What database tests and scenarios stand on; called once for a run of Jest. */
export const prepareTemplate = (): Promise<Template> => makeTemplate(migrations);
