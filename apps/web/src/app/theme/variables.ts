import type { CSSVariablesResolver, MantineTheme } from '@mantine/core';

const tints = ['plum', 'clay', 'green', 'blue', 'red', 'gray'] as const;

/**
 * Raises the contrast of what Mantine leaves below AA (dimmed, placeholder, disabled, error), and warms the page:
 * `body` is paper, `default` (cards, inputs) is a shade apart from it, told by a fine border rather than a shadow.
 */
/** In the dark, what is tinted stands out by a shade of its own colour rather than by near black. */
const tinted = ({ colors }: MantineTheme): Record<string, string> =>
  Object.fromEntries(
    tints.flatMap((name) => [
      [`--mantine-color-${name}-light`, colors[name][name === 'red' || name === 'clay' ? 9 : 8]],
      [`--mantine-color-${name}-light-hover`, colors[name][7]],
      [`--mantine-color-${name}-light-color`, colors[name][1]],
      [`--mantine-color-${name}-text`, colors[name][2]],
    ]),
  );

export const variables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#241f22',
    '--mantine-color-dimmed': theme.colors.gray[6],
    '--mantine-color-placeholder': '#736c68',
    '--mantine-color-default-border': theme.colors.gray[3],
    '--mantine-color-disabled-color': theme.colors.gray[6],
    '--mantine-color-error': theme.colors.red[6],
    '--mantine-color-success': theme.colors.green[6],
    '--mantine-color-anchor': theme.colors.plum[7],
    '--grappe-surface': theme.colors.gray[0],
    '--grappe-ink': theme.colors.plum[8],
    '--grappe-mark': theme.colors.plum[7],
    '--grappe-mark-warm': theme.colors.clay[6],
    '--grappe-sea': theme.colors.gray[2],
    '--grappe-land': '#ffffff',
  },
  dark: {
    ...tinted(theme),
    '--mantine-color-body': theme.colors.dark[7],
    '--mantine-color-text': theme.colors.dark[0],
    '--mantine-color-dimmed': theme.colors.dark[2],
    '--mantine-color-placeholder': theme.colors.dark[3],
    '--mantine-color-default': theme.colors.dark[6],
    '--mantine-color-default-border': theme.colors.dark[4],
    '--mantine-color-disabled-color': theme.colors.dark[2],
    '--mantine-color-error': theme.colors.red[3],
    '--mantine-color-success': theme.colors.green[3],
    '--mantine-color-anchor': theme.colors.plum[2],
    '--grappe-surface': theme.colors.dark[8],
    '--grappe-ink': theme.colors.plum[1],
    '--grappe-mark': theme.colors.plum[3],
    '--mantine-color-clay-filled': theme.colors.clay[7],
    '--grappe-mark-warm': theme.colors.clay[4],
    '--grappe-sea': theme.colors.dark[8],
    '--grappe-land': theme.colors.dark[6],
  },
});
