import { useWrite } from '../../../app/api/write';
import { dropDrafts } from '../../../app/forms/draft';
import { paths } from '../../../app/paths';
import { SignOutDocument } from '../../../generated/graphql';

/** Leaves by a fresh page: nothing that was read, typed or heard stays in this tab. */
export function useSignOut() {
  return useWrite(SignOutDocument, {
    refreshes: [],
    then: () => {
      dropDrafts();
      window.location.assign(paths.home);
    },
  });
}
