import { Box } from '@mantine/core';

const berries = [
  [8, 13.4],
  [16, 13.4],
  [12, 20.3],
  [20, 20.3],
  [16, 27.2],
] as const;

/** A bunch of six: five that hold together, and the warm one that joins. Decoration beside the word “Grappe”. */
export function LogoMark({ size = 28 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" w={size} h={size} aria-hidden display="block" c="var(--grappe-mark)">
      <path d="M16 9.2c0-3 1.7-5.2 4.6-6.2" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      {berries.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="3.8" fill="currentColor" />
      ))}
      <circle cx="24" cy="13.4" r="3.8" fill="var(--grappe-mark-warm)" />
    </Box>
  );
}
