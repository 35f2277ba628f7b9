import { Notifications } from '@mantine/notifications';

/** Passing messages, at the corner of the screen. */
export default function Messages() {
  return <Notifications position="bottom-right" limit={4} />;
}
