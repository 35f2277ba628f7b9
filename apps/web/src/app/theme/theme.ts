import { Badge, createTheme, Drawer, Menu, Modal, NavLink, Notification, Paper, Popover, Tabs, Tooltip } from '@mantine/core';
import i18next from 'i18next';
import { blue, clay, dark, gray, green, plum, red } from './palette';

const figtree = "'Figtree Variable', ui-sans-serif, system-ui, 'Segoe UI', sans-serif";

declare module '@mantine/core' {
  export interface MantineThemeColorsOverride {
    colors: Record<'plum' | 'clay' | 'gray' | 'dark' | 'green' | 'red' | 'blue' | (string & Record<never, never>), typeof plum>;
  }
}

/** The word for what closes a dialog or a passing message, asked for when one is shown. */
const closing = {
  get 'aria-label'() {
    return i18next.t('actions.close');
  },
};

/** The <header> of a dialog is no second banner of the page. */
const plain = { role: 'presentation' };
const heading = { fontSize: 'var(--mantine-h3-font-size)', fontWeight: 600 };

/** The look of Grappe. Pages use Mantine's props (`c="dimmed"`, `color="clay"`) and never a colour of their own. */
export const theme = createTheme({
  colors: { plum, clay, gray, dark, green, red, blue },
  primaryColor: 'plum',
  primaryShade: { light: 7, dark: 6 },
  black: '#241f22',
  fontFamily: figtree,
  fontFamilyMonospace: "ui-monospace, 'Cascadia Code', 'SFMono-Regular', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: {
    fontFamily: figtree,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'clamp(1.75rem, 1.35rem + 1.6vw, 2.375rem)', lineHeight: '1.15' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.45' },
    },
  },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'md',
  spacing: { xs: '0.625rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 4px 16px rgb(36 31 34 / 8%)',
    lg: '0 8px 28px rgb(36 31 34 / 10%)',
    xl: '0 16px 48px rgb(36 31 34 / 14%)',
  },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm', size: 'md' },
      // Words that do not fit take a second line: none is cut.
      styles: {
        root: {
          height: 'auto',
          minHeight: 'var(--badge-height)',
          maxWidth: '100%',
          lineHeight: 1.3,
          paddingBlock: '1px',
          textTransform: 'none',
          letterSpacing: 0,
          fontWeight: 550,
          fontSize: '0.8125rem',
        },
        label: { overflow: 'visible', whiteSpace: 'normal', textAlign: 'start', textWrap: 'balance' },
      },
    }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, radius: 'lg' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, radius: 'lg', padding: 'lg', overlayProps: { backgroundOpacity: 0.35 }, attributes: { header: plain }, closeButtonProps: closing },
      styles: { title: heading },
    }),
    Drawer: Drawer.extend({ defaultProps: { attributes: { header: plain }, closeButtonProps: closing }, styles: { title: heading } }),
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false, shadow: 'md' } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: closing } }),
    Popover: Popover.extend({ defaultProps: { withinPortal: false, shadow: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } } }),
    // On a phone they are pushed aside rather than broken into lines.
    Tabs: Tabs.extend({ styles: { list: { flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }, tab: { flexShrink: 0 } } }),
    NavLink: NavLink.extend({ styles: { root: { borderRadius: 'var(--mantine-radius-md)' } } }),
  },
});
