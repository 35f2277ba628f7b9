import { useEffect, useState } from 'react';

/** A signal holds a little longer than the pause between two of them. */
const holds = 4_000;

/** Who is writing now, by the signals of the room. */
export function useTyping() {
  const [writers, setWriters] = useState<readonly { personId: string; name: string; until: number }[]>([]);

  useEffect(() => {
    if (writers.length === 0) return undefined;
    const soonest = Math.min(...writers.map(({ until }) => until));
    const timer = setTimeout(() => setWriters((now) => now.filter(({ until }) => until > Date.now())), Math.max(soonest - Date.now(), 0) + 20);
    return () => clearTimeout(timer);
  }, [writers]);

  return {
    names: writers.map(({ name }) => name),
    onTyping: ({ personId, name }: { personId: string; name: string }) =>
      setWriters((now) => [...now.filter((writer) => writer.personId !== personId), { personId, name, until: Date.now() + holds }]),
    /** What they wrote is there. */
    stopped: (personId: string) =>
      setWriters((now) => (now.some((writer) => writer.personId === personId) ? now.filter((writer) => writer.personId !== personId) : now)),
  };
}
