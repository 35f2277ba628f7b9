import { schemaResolver, useForm } from '@mantine/form';
import { useEffect, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { toApiError, type ApiError } from '../api/api-error';
import { dropDraft, keepDraft, readDraft } from './draft';
import { speakFieldSentences } from './field-sentences';

interface InputFormOptions<Values extends object, Schema extends z.ZodType> {
  /** The schema of the contracts that the server judges by, too. */
  readonly schema: Schema;
  readonly initialValues: Values;
  /** Sends what the schema made of the values. A rejection is shown at its field, or above the form. */
  readonly send: (input: z.output<Schema>) => Promise<unknown>;
  /** A name under which what is typed survives a reload, e.g. `propose-project`. Never for secrets. */
  readonly draft?: string;
}

/**
 * A form for one input of the schema: judged by the contracts, server errors at their field, and nothing typed is ever lost.
 * Gives Mantine's `form`, `onSubmit` for the <form>, `failure` for <FormError>, `busy` for the button.
 */
export function useInputForm<Values extends object, Schema extends z.ZodType>(options: InputFormOptions<Values, Schema>) {
  const { schema, initialValues, send, draft } = options;
  const { t } = useTranslation();
  const [failure, setFailure] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => speakFieldSentences(t), [t]);
  const [kept] = useState(() => (draft ? readDraft(draft) : null));
  const form = useForm<Values>({
    initialValues: { ...initialValues, ...kept },
    validate: schemaResolver(schema, { sync: true }),
    onValuesChange: (values) => {
      if (draft) keepDraft(draft, values);
    },
  });

  /** Faults of fields that the form has go to these fields; what is left is said above. */
  function show(error: ApiError): void {
    const known = error.issues.filter(({ field }) => field in form.getValues() || form.getInputNode(field) !== null);
    form.setErrors(Object.fromEntries(known.map(({ field, message }) => [field, message])));
    setFailure(known.length > 0 && known.length === error.issues.length ? null : error);
    const [first] = known;
    if (first) form.getInputNode(first.field)?.focus();
  }

  async function sendValues(values: Values): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await send(schema.parse(values));
      if (draft) dropDraft(draft);
    } catch (thrown) {
      show(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  }

  const submit = form.onSubmit(sendValues, (errors) => {
    const [first] = Object.keys(errors);
    if (first) form.getInputNode(first)?.focus();
  });
  return {
    form,
    busy,
    failure,
    /** What was typed before was found again: say so with `t('states.draftKept')`. */
    restored: kept !== null,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => void submit(event),
    /** For <FormError>: title and sentence, or null. */
    fault: failure && { title: t('errors.title'), message: failure.message, help: failure.help },
  };
}
