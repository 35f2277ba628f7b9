import { Box, Group, Paper, ScrollArea, SegmentedControl, Stack, Text } from '@mantine/core';
import type { LatLngBoundsExpression } from 'leaflet';
import { useMemo, useState } from 'react';
import { MapContainer, ZoomControl } from 'react-leaflet';
import 'leaflet/dist/leaflet.css';
import classes from './map.module.css';
import { Outlines } from './outlines';
import { Places } from './places';
import type { MapPlace, MapViewProps } from './types';

/** Mainland France, where nothing is to be shown yet. */
const france: LatLngBoundsExpression = [
  [42.3, -4.8],
  [51.1, 8.2],
];

function boundsOf(places: readonly MapPlace[]): LatLngBoundsExpression {
  if (places.length === 0) return france;
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  return [
    [Math.min(...latitudes), Math.min(...longitudes)],
    [Math.max(...latitudes), Math.max(...longitudes)],
  ];
}

/** The map itself and its list. Loaded by MapView. */
export default function LeafletMap({ places, labels, renderLink, height = 480 }: MapViewProps) {
  const [view, setView] = useState<'map' | 'list'>('map');
  const bounds = useMemo(() => boundsOf(places), [places]);
  return (
    <Stack gap="sm">
      {/* One place has nothing to be listed: its name stands on the page. */}
      {places.length > 1 && (
        <Group justify="flex-end">
          <SegmentedControl
            styles={{ label: { whiteSpace: 'normal' } }}
            aria-label={`${labels.map} / ${labels.list}`}
            value={view}
            onChange={(value) => setView(value === 'list' ? 'list' : 'map')}
            data={[
              { value: 'map', label: labels.map },
              { value: 'list', label: labels.list },
            ]}
          />
        </Group>
      )}
      {view === 'map' ? (
        <Box role="region" aria-label={labels.map} className={classes.frame} h={height}>
          {/* New places, new view: a map keeps its first bounds for life. */}
          <MapContainer
            key={JSON.stringify(bounds)}
            className={classes.map}
            bounds={bounds}
            boundsOptions={{ padding: [48, 48], maxZoom: 9 }}
            minZoom={3}
            maxZoom={14}
            maxBounds={[
              [-75, -220],
              [84, 220],
            ]}
            zoomControl={false}
            attributionControl={false}
            scrollWheelZoom
          >
            <Outlines />
            <Places places={places} clusterLabel={labels.cluster} renderLink={renderLink} />
            <ZoomControl zoomInTitle={labels.zoomIn} zoomOutTitle={labels.zoomOut} />
          </MapContainer>
        </Box>
      ) : (
        <Paper>
          <ScrollArea.Autosize mah={height} viewportProps={{ tabIndex: 0 }}>
            <ul className={classes.list} aria-label={labels.list}>
              {places.map((place) => (
                <li key={place.id}>
                  {renderLink(place)}
                  {place.note && (
                    <Text component="span" size="sm" c="dimmed">
                      {place.note}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
          </ScrollArea.Autosize>
        </Paper>
      )}
    </Stack>
  );
}
