import { Box } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigationType } from 'react-router';
import { PageHeader, type PageHeaderProps } from '@grappe/ui';
import { useDocumentTitle } from './use-document-title';

interface PageProps extends Omit<PageHeaderProps, 'titleRef'> {
  /** In the browser's tab, where the heading does not say enough. */
  readonly documentTitle?: string;
  /** `reading` for text and forms, `wide` (the default) for lists, `full` for maps and conversations. */
  readonly width?: 'reading' | 'wide' | 'full';
  readonly children: ReactNode;
}

const widths = { reading: '46rem', wide: '76rem', full: 'none' };
let pagesShown = 0;

/** Every page: its heading, its title in the tab, and the focus on its heading after a move, so that a screen reader says where one is. */
export function Page({ documentTitle, width = 'wide', children, ...header }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  useDocumentTitle(documentTitle ?? header.title);

  useEffect(() => {
    // The first page and a "back" keep the focus where the browser puts it.
    if (pagesShown++ > 0 && navigation !== 'POP') heading.current?.focus({ preventScroll: true });
  }, [navigation]);

  return (
    <Box maw={widths[width]} mx="auto" w="100%">
      <PageHeader {...header} titleRef={heading} />
      {children}
    </Box>
  );
}
