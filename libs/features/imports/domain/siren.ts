/** The SIREN (9 digits) in a SIREN, a SIRET (14 digits) or a French VAT number; null when there is none in it. */
export function sirenOf(written: string): string | null {
  const characters = written.toUpperCase().replace(/[\s.-]/g, '');
  const siren = /^(?:FR[0-9A-Z]{2})?(\d{9})$/.exec(characters)?.[1] ?? /^(\d{9})\d{5}$/.exec(characters)?.[1];
  return siren !== undefined && luhn(siren) ? siren : null;
}

/** The check of INSEE: every second digit from the right doubled, and the sum of digits a multiple of ten. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
