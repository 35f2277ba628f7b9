import type { KeyboardEvent } from 'react';

/**
 * Whether a key means "send": Enter, where there is a keyboard. Shift+Enter makes a line, as does Enter on a screen keyboard,
 * where a button sends; while an input method composes, Enter chooses a character.
 */
export function sendsOnEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && window.matchMedia('(pointer: fine)').matches;
}
