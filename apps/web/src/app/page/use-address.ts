import { useSearchParams, type URLSearchParamsInit } from 'react-router';

/**
 * The search of a page, kept in its address. A change starts from the address as it is, and not as it was drawn: a long list is drawn later, and what was
 * typed just before another filter would be lost.
 */
export function useAddress(): readonly [URLSearchParams, (change: (now: URLSearchParams) => URLSearchParamsInit) => void] {
  const [drawn, setParams] = useSearchParams();
  return [drawn, (change) => setParams(change(new URLSearchParams(window.location.search)), { replace: true, preventScrollReset: true })];
}
