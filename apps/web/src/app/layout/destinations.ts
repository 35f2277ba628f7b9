import {
  IconAddressBook,
  IconArrowsExchange,
  IconBulb,
  IconHome,
  IconMail,
  IconMessages,
  IconSettings,
  IconSparkles,
  type Icon,
} from '@tabler/icons-react';
import type { ParseKeys } from 'i18next';
import { useInstallation, useViewer } from '../session/session';
import { paths } from '../paths';

export interface Destination {
  readonly to: string;
  readonly label: Extract<ParseKeys<'shell'>, `navigation.${string}`>;
  readonly icon: Icon;
  /** Among the few that a phone shows at its bottom edge, under this shorter label where the full one is too long. */
  readonly bottom?: Destination['label'];
}

const home: Destination = { to: paths.home, label: 'navigation.home', icon: IconHome, bottom: 'navigation.home' };
const directory: Destination = { to: paths.directory, label: 'navigation.directory', icon: IconAddressBook, bottom: 'navigation.directory' };

const projects: Destination = { to: paths.projects, label: 'navigation.projects', icon: IconBulb, bottom: 'navigation.projects' };

const forMembers: readonly Destination[] = [
  home,
  directory,
  projects,
  { to: paths.offersNeeds, label: 'navigation.offersNeeds', icon: IconArrowsExchange },
  { to: paths.workingGroups, label: 'navigation.workingGroups', icon: IconMessages, bottom: 'navigation.groupsShort' },
  { to: paths.forMe, label: 'navigation.forMe', icon: IconSparkles },
];
const administration: Destination = { to: paths.administration, label: 'navigation.administration', icon: IconSettings };
const mailbox: Destination = { to: paths.mailbox, label: 'navigation.mailbox', icon: IconMail };

/** Where one can go: for visitors the showcase, for members the whole, for animateurs their desk as well. */
export function useDestinations(): readonly Destination[] {
  const viewer = useViewer();
  const installation = useInstallation();
  return [
    ...(viewer ? forMembers : [home, directory, projects]),
    ...(viewer && viewer.animates.length + viewer.awaitSecondFactor.length > 0 ? [administration] : []),
    ...(installation.mailbox ? [mailbox] : []),
  ];
}
