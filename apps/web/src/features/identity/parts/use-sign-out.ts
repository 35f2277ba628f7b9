import { useNavigate } from 'react-router';
import { useWrite } from '../../../app/api/write';
import { paths } from '../../../app/paths';
import { useSession } from '../../../app/session/session';
import { SignOutDocument } from '../../../generated/graphql';

/** Leaves, forgets everything that was read, and goes to the front door. */
export function useSignOut() {
  const { became } = useSession();
  const navigate = useNavigate();
  return useWrite(SignOutDocument, {
    refreshes: [],
    then: async () => {
      await navigate(paths.home);
      await became(null);
    },
  });
}
