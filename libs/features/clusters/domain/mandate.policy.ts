import type { MandateRight, Reader } from '@grappe/contracts';

/**
 * What a person may do for an organisation that they represent. WORK: propose, talk, join groups in its name. BIND: apply and leave, express
 * interest, vote, keep its page. INVITE_CONTRIBUTORS: ask colleagues in who work for it. GIVE_MANDATES: every other mandate, to give, change and take back.
 */
export type MandateAct = 'WORK' | 'BIND' | 'INVITE_CONTRIBUTORS' | 'GIVE_MANDATES';

const table: Readonly<Record<MandateRight, readonly MandateAct[]>> = {
  OWNER: ['WORK', 'BIND', 'INVITE_CONTRIBUTORS', 'GIVE_MANDATES'],
  REPRESENTATIVE: ['WORK', 'BIND', 'INVITE_CONTRIBUTORS'],
  CONTRIBUTOR: ['WORK'],
};

/** Whether a mandate of this right lets its person do it. */
export const mandateAllows = (right: MandateRight, act: MandateAct): boolean => table[right].includes(act);

/** The organisations for which the reader may do it. */
export const organisationsFor = (reader: Reader, act: MandateAct): string[] =>
  reader.mandates.filter(({ right }) => mandateAllows(right, act)).map(({ organisationId }) => organisationId);

/** Whether the reader may do it for this organisation. */
export const mayFor = (reader: Reader, organisationId: string, act: MandateAct): boolean => organisationsFor(reader, act).includes(organisationId);

/** Whether the reader may bind this organisation. */
export const mayBind = (reader: Reader, organisationId: string): boolean => mayFor(reader, organisationId, 'BIND');
