import { Anchor, Text, type TextProps } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';

const address = /https?:\/\/[^\s<>"'«»]+[^\s<>"'«».,;:!?)\]]/g;

/** A line with its web addresses as links. Text only: what members write is never read as HTML. */
function withLinks(line: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of line.matchAll(address)) {
    parts.push(line.slice(from, match.index));
    parts.push(
      <Anchor key={match.index} href={match[0]} target="_blank" rel="noopener noreferrer nofollow ugc" underline="always">
        {match[0]}
      </Anchor>,
    );
    from = match.index + match[0].length;
  }
  return [...parts, line.slice(from)];
}

interface SafeTextProps extends TextProps {
  readonly text: string;
}

/** What somebody wrote, with its paragraphs, line ends and links, and nothing else. */
export function SafeText({ text, ...rest }: SafeTextProps) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return (
    <Text component="div" style={{ overflowWrap: 'anywhere' }} {...rest}>
      {paragraphs.map((paragraph, index) => (
        <Text component="p" inherit key={index} m={0} mt={index > 0 ? 'sm' : 0}>
          {paragraph.split('\n').map((line, row) => (
            <Fragment key={row}>
              {row > 0 && <br />}
              {withLinks(line)}
            </Fragment>
          ))}
        </Text>
      ))}
    </Text>
  );
}
