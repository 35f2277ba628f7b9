import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ask } from '../../../app/kit';
import { MarkChannelReadDocument } from '../../../generated/graphql';

const pause = 500;

/** Tells the server how far one has read, once the newest message has been in sight for a moment. */
export function useReading(channelId: string, last: number, inSight: boolean): void {
  const told = useRef(0);
  const visible = usePageVisible();
  const tell = useEffectEvent(async () => {
    if (last <= told.current) return;
    const before = told.current;
    told.current = last;
    // Told again with the next message, should nobody answer now.
    await ask(MarkChannelReadDocument, { input: { channelId, sequence: last } }).catch(() => {
      told.current = before;
    });
  });

  useEffect(() => {
    if (!inSight || !visible || last === 0) return undefined;
    const timer = setTimeout(() => void tell(), pause);
    return () => clearTimeout(timer);
  }, [channelId, last, inSight, visible]);
}

/** Whether this tab is the one that shows. */
export function usePageVisible(): boolean {
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}
