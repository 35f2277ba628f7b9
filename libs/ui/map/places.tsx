import { divIcon, point, type DivIcon } from 'leaflet';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Marker, Popup, useMap, useMapEvents } from 'react-leaflet';
import Supercluster from 'supercluster';
import classes from './map.module.css';
import type { MapPlace } from './types';

interface PlacesProps {
  readonly places: readonly MapPlace[];
  readonly clusterLabel: (count: number) => string;
  readonly renderLink: (place: MapPlace) => ReactNode;
}

interface View {
  readonly box: [number, number, number, number];
  readonly zoom: number;
}

const dot = divIcon({ className: classes.dot, iconSize: point(24, 24) });

/** A circle whose area, not whose diameter, follows the count. */
function circle(count: number): DivIcon {
  const face = document.createElement('span');
  face.textContent = String(count);
  // The button is named by its title, which says more than the number.
  face.ariaHidden = 'true';
  const size = Math.round(28 + 6 * Math.sqrt(Math.min(count, 60)));
  return divIcon({ className: classes.cluster, html: face, iconSize: point(size, size) });
}

/** Places that would touch become one circle with their number; a circle opens by zooming in. */
export function Places({ places, clusterLabel, renderLink }: PlacesProps) {
  const map = useMap();
  const look = useCallback((): View => {
    const seen = map.getBounds().pad(0.3);
    return { box: [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()], zoom: Math.round(map.getZoom()) };
  }, [map]);
  const [view, setView] = useState(look);
  useMapEvents({ moveend: () => setView(look()) });

  const index = useMemo(() => {
    const made = new Supercluster<{ place: MapPlace }>({ radius: 44, maxZoom: 13 });
    return made.load(
      places.map((place) => ({
        type: 'Feature',
        properties: { place },
        geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
      })),
    );
  }, [places]);

  return index.getClusters(view.box, view.zoom).map((found) => {
    const [longitude = 0, latitude = 0] = found.geometry.coordinates;
    if ('cluster' in found.properties) {
      const { cluster_id: id, point_count: count } = found.properties;
      const open = () => map.setView([latitude, longitude], index.getClusterExpansionZoom(id));
      return (
        <Marker
          key={`cluster-${id}`}
          position={[latitude, longitude]}
          icon={circle(count)}
          title={clusterLabel(count)}
          eventHandlers={{ click: open }}
        />
      );
    }
    const { place } = found.properties;
    return (
      <Marker key={place.id} position={[latitude, longitude]} icon={dot} title={place.name}>
        <Popup>
          {renderLink(place)}
          {place.note && <div>{place.note}</div>}
        </Popup>
      </Marker>
    );
  });
}
