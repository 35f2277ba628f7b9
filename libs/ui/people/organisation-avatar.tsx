import { Avatar } from '@mantine/core';

const colours = ['plum', 'clay', 'green', 'blue', 'gray'] as const;
const small = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'd', 'l', 'of', 'the', 'and', 'for', 'pour', 'en']);

/** « Atelier de Robotique » → AR. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s'’\-–.]+/).filter((word) => word && !small.has(word.toLowerCase()));
  const [first = '', second] = words;
  return (second ? first.charAt(0) + second.charAt(0) : first.slice(0, 2)).toUpperCase();
}

/** The same name has the same colour on every page and for every reader. */
export function colourOf(name: string): (typeof colours)[number] {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return colours[sum % colours.length] ?? 'plum';
}

interface AvatarProps {
  readonly name: string;
  readonly size?: number;
}

/** An organisation at a glance: square, its initials. Decoration: its name stands beside it. */
export function OrganisationAvatar({ name, size = 40 }: AvatarProps) {
  return (
    <Avatar aria-hidden color={colourOf(name)} variant="light" radius="md" size={size}>
      {initialsOf(name)}
    </Avatar>
  );
}

/** A person at a glance: round, their initials. */
export function PersonAvatar({ name, size = 32 }: AvatarProps) {
  return (
    <Avatar aria-hidden color={colourOf(name)} variant="light" radius="xl" size={size}>
      {initialsOf(name)}
    </Avatar>
  );
}
