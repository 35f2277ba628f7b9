import { useWrite } from '../../../app/api/write';
import { useSession } from '../../../app/session/session';
import { MarkNotificationsReadDocument } from '../../../generated/graphql';

/** Marks some or all as read; the count on the bell follows from the answer, without another request. */
export function useMarkRead() {
  const { changed } = useSession();
  const write = useWrite(MarkNotificationsReadDocument, {
    refreshes: ['notifications'],
    then: ({ markNotificationsRead }) => changed(markNotificationsRead.viewer),
  });
  return {
    all: () => write.mutate({ input: { all: true } }),
    one: (id: string) => write.mutate({ input: { ids: [id] } }),
    busy: write.isPending,
  };
}
