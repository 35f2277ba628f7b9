import { Button, Modal, Stack, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react';
import { OfferNeedKind, wordsOf } from '@grappe/contracts';
import { EmptyState, FacetList, ListPage, SearchField } from '@grappe/ui';
import { useTranslation } from 'react-i18next';
import { Page, Reading, useAddress, useCurrentCluster, useOptions, usePages } from '../../../app/kit';
import { NeedsDocument, OffersDocument } from '../../../generated/graphql';
import { OfferNeedCard } from '../parts/offer-need-card';
import { OfferNeedForm } from '../parts/offer-need-form';

type Side = 'offer' | 'need';
interface Search {
  readonly text: string;
  readonly kinds: readonly OfferNeedKind[];
}

/** The tab and its filters live in the address. */
function useOfferNeedSearch() {
  const [params, setParams] = useAddress();
  const sideIn = (now: URLSearchParams): Side => (now.get('tab') === 'needs' ? 'need' : 'offer');
  const searchIn = (now: URLSearchParams): Search => ({ text: now.get('text') ?? '', kinds: wordsOf(OfferNeedKind).filter((kind) => now.getAll('kind').includes(kind)) });
  const written = (side: Side, { text, kinds }: Search): [string, string][] => [
    ...(side === 'need' ? [['tab', 'needs'] as [string, string]] : []),
    ...(text ? [['text', text] as [string, string]] : []),
    ...kinds.map((kind): [string, string] => ['kind', kind]),
  ];
  return {
    side: sideIn(params),
    search: searchIn(params),
    turn: (to: Side) => setParams((now) => written(to, searchIn(now))),
    change: (changes: Partial<Search>) => setParams((now) => written(sideIn(now), { ...searchIn(now), ...changes })),
  };
}

/** What organisations bring and what they seek. */
export default function OffersNeedsPage() {
  const { t } = useTranslation('projects');
  const { side, search, turn, change } = useOfferNeedSearch();
  const [open, { open: show, close }] = useDisclosure(false);
  const publish = t(side === 'offer' ? 'offersNeeds.publishOffer' : 'offersNeeds.publishNeed');
  const publishButton = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={show}>
      {publish}
    </Button>
  );
  return (
    <Page title={t('offersNeeds.title')} lead={t('offersNeeds.lead')} actions={publishButton}>
      <Tabs value={side} onChange={(to) => turn(to === 'need' ? 'need' : 'offer')} keepMounted={false}>
        <Tabs.List aria-label={t('offersNeeds.tabs')} mb="lg">
          <Tabs.Tab value="offer">{t('offersNeeds.offers')}</Tabs.Tab>
          <Tabs.Tab value="need">{t('offersNeeds.needs')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="offer">
          <OfferList search={search} change={change} />
        </Tabs.Panel>
        <Tabs.Panel value="need">
          <NeedList search={search} change={change} />
        </Tabs.Panel>
      </Tabs>
      <Modal opened={open} onClose={close} size="lg" title={publish}>
        <OfferNeedForm key={side} of={side} onDone={close} />
      </Modal>
    </Page>
  );
}

interface ListProps {
  readonly search: Search;
  readonly change: (changes: Partial<Search>) => void;
}

const useFilter = ({ text, kinds }: Search) => {
  const { current } = useCurrentCluster();
  return { clusterId: current?.id, text: text || undefined, kinds: kinds.length > 0 ? [...kinds] : undefined };
};

function OfferList(props: ListProps) {
  const { t } = useTranslation('projects');
  const pages = usePages('projects', OffersDocument, { filter: useFilter(props.search) }, ({ offers }) => offers);
  const none = { title: t('offersNeeds.noOffers'), message: t('offersNeeds.noOffersHint') };
  return <Items {...props} side="offer" pages={pages} summary={t('offersNeeds.foundOffers', { count: pages.total ?? 0 })} none={none} />;
}

function NeedList(props: ListProps) {
  const { t } = useTranslation('projects');
  const pages = usePages('projects', NeedsDocument, { filter: useFilter(props.search) }, ({ needs }) => needs);
  const none = { title: t('offersNeeds.noNeeds'), message: t('offersNeeds.noNeedsHint') };
  return <Items {...props} side="need" pages={pages} summary={t('offersNeeds.foundNeeds', { count: pages.total ?? 0 })} none={none} />;
}

type Item = Parameters<typeof OfferNeedCard>[0]['item'];
interface ItemsProps extends ListProps {
  readonly side: Side;
  readonly pages: Pick<ReturnType<typeof usePages<never, Record<string, never>, Item>>, 'nodes' | 'total' | 'more' | 'loadingMore'> & {
    readonly query: Parameters<typeof Reading>[0]['of'];
  };
  readonly summary: string;
  readonly none: { readonly title: string; readonly message: string };
}

function Items({ side, search, change, pages, summary, none }: ItemsProps) {
  const { t } = useTranslation('projects');
  const { t: tc } = useTranslation();
  const { current } = useCurrentCluster();
  const kinds = useOptions()('OfferNeedKind', wordsOf(OfferNeedKind));
  const narrowed = search.text !== '' || search.kinds.length > 0;
  return (
    <ListPage
      filtersLabel={tc('actions.filters')}
      filters={
        <>
          <SearchField label={tc('actions.search')} clearLabel={t('filters.clearText')} text={search.text} onSearch={(text) => change({ text })} />
          <FacetList
            label={t('offersNeeds.kind')}
            facets={kinds}
            chosen={search.kinds}
            onChange={(chosen) => change({ kinds: wordsOf(OfferNeedKind).filter((kind) => chosen.includes(kind)) })}
          />
        </>
      }
      summary={pages.total !== null && summary}
      moreLabel={tc('actions.loadMore')}
      onMore={pages.more}
      loadingMore={pages.loadingMore}
    >
      <Reading
        of={pages.query}
        isEmpty={() => pages.nodes.length === 0}
        empty={<EmptyState icon={IconArrowsExchange} {...(narrowed ? { title: tc('states.noResult'), message: tc('states.noResultHint') } : none)} />}
      >
        {() => (
          <Stack gap="md">
            {pages.nodes.map((item) => (
              <OfferNeedCard key={item.id} of={side} item={item} showCluster={!current} />
            ))}
          </Stack>
        )}
      </Reading>
    </ListPage>
  );
}
