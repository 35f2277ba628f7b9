import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** How near to an end counts as being there, in pixels. */
const near = 80;

interface Scrolled {
  /** Number of the first message on screen: it falls when older ones come in above. */
  readonly first: number;
  /** Something that changes with every line at the end. */
  readonly end: string;
  readonly loaded: boolean;
  readonly onNearTop: () => void;
}

/**
 * Keeps the reader where they are: at the newest message as long as they are there, on the same line when older ones come in above.
 * Starts at the mark of what is new (`data-new`), or at the end.
 */
export function useScrolling({ first, end, loaded, onNearTop }: Scrolled) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sentinel = useRef<HTMLDivElement>(null);
  const before = useRef({ first, height: 0, started: false });
  const follows = useRef(true);
  const [inSight, setInSight] = useState(false);
  const nearTop = useEffectEvent(onNearTop);

  const toEnd = () => {
    follows.current = true;
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !loaded) return;
    const { height, started, first: formerFirst } = before.current;
    if (!started) {
      const mark = box.querySelector<HTMLElement>('[data-new]');
      box.scrollTop = mark ? mark.offsetTop - box.clientHeight / 4 : box.scrollHeight;
      follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < near;
    } else if (first < formerFirst) box.scrollTop += box.scrollHeight - height;
    else if (follows.current) box.scrollTop = box.scrollHeight;
    before.current = { first, height: box.scrollHeight, started: true };
  }, [first, end, loaded]);

  // Who starts at the top, since all of it is new, or where the page leaves room, gets what is before without scrolling.
  useEffect(() => {
    if (loaded && scroller.current && scroller.current.scrollTop < near) nearTop();
  }, [first, loaded]);

  useEffect(() => {
    const [box, inner] = [scroller.current, content.current];
    if (!box || !inner || !loaded) return undefined;
    const onScroll = () => {
      follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < near;
      if (box.scrollTop < near && box.scrollHeight > box.clientHeight) nearTop();
    };
    // A line that grows (an edit, a font) or a panel that shrinks (a keyboard) leaves the newest message in sight.
    const observer = new ResizeObserver(() => {
      if (follows.current) box.scrollTop = box.scrollHeight;
      before.current.height = box.scrollHeight;
    });
    observer.observe(inner);
    observer.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [loaded]);

  useEffect(() => {
    if (!sentinel.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), { rootMargin: '0px 0px 24px' });
    observer.observe(sentinel.current);
    return () => observer.disconnect();
  }, [loaded]);

  return { scroller, content, sentinel, inSight, toEnd };
}
