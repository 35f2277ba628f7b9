import { lazy, Suspense } from 'react';
import { Skeleton } from '@mantine/core';
import type { MapViewProps } from './types';

// Leaflet, the clusters and the outlines are fetched when a map is first shown, not with every page.
const LeafletMap = lazy(() => import('./leaflet-map'));

/** Points on the outlines of the countries, with a list as the other way to the same points. Nothing comes from outside. */
export function MapView(props: MapViewProps) {
  return (
    <Suspense fallback={<Skeleton h={props.height ?? 480} radius="lg" role="status" aria-label={props.labels.loading} />}>
      <LeafletMap {...props} />
    </Suspense>
  );
}
