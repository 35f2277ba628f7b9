import { Navigate, Outlet, useLocation } from 'react-router';
import { paths } from '../paths';
import { useViewer } from './session';

/** Around the pages of those who are signed in: a visitor signs in first and comes back to the page they asked for. */
export function RequireViewer() {
  const viewer = useViewer();
  const { pathname, search } = useLocation();
  if (viewer) return <Outlet />;
  return <Navigate to={`${paths.signIn}?next=${encodeURIComponent(pathname + search)}`} replace />;
}
