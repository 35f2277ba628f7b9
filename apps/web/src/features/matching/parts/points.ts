/** Parts in whole points that add up to the whole as it is shown, which parts rounded one by one do not. */
export function inWholePoints(parts: readonly number[]): number[] {
  let exact = 0;
  let shown = 0;
  return parts.map((part) => {
    exact += part;
    const whole = Math.round(exact) - shown;
    shown += whole;
    return whole;
  });
}
