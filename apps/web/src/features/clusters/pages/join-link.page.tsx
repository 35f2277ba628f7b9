import { IconLinkOff } from '@tabler/icons-react';
import { EmptyState } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Reading, useRead } from '../../../app/kit';
import { ClusterOfJoinLinkDocument } from '../../../generated/graphql';
import { AtTheDoor } from '../parts/at-the-door';

/** What a link opens that the animateur handed round. */
export default function JoinLinkPage() {
  const { t } = useTranslation('clusters');
  const { token = '' } = useParams();
  const read = useRead('clusters', ClusterOfJoinLinkDocument, { token });
  return (
    <Reading of={read}>
      {({ clusterOfJoinLink: cluster }) =>
        cluster ? <AtTheDoor cluster={cluster} joinLinkToken={token} /> : <EmptyState heading="h1" icon={IconLinkOff} title={t('entrance.closedTitle')} message={t('entrance.closed')} />
      }
    </Reading>
  );
}
