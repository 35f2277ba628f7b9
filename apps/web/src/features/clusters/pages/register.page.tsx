import { useParams } from 'react-router';
import { NotFound, Reading, useRead } from '../../../app/kit';
import { ClusterDoorDocument } from '../../../generated/graphql';
import { AtTheDoor } from '../parts/at-the-door';

/** The door of a cluster that lets in who comes by themself. */
export default function RegisterPage() {
  const { slug = '' } = useParams();
  const read = useRead('clusters', ClusterDoorDocument, { slug });
  return <Reading of={read}>{({ cluster }) => (cluster?.viewerCan.register ? <AtTheDoor cluster={cluster} joinLinkToken={null} /> : <NotFound />)}</Reading>;
}
