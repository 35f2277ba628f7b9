import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { GeoJSON } from 'react-leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';
import classes from './map.module.css';

type Atlas = Topology<{ countries: GeometryCollection }>;

let outlines: Promise<FeatureCollection> | null = null;

/** Read once for all maps of a visit. The outlines are Natural Earth's (public domain), served by ourselves: no tile server. */
function readOutlines(): Promise<FeatureCollection> {
  outlines ??= fetch(atlas)
    .then((answer) => answer.json() as Promise<Atlas>)
    .then((world) => feature(world, world.objects.countries));
  return outlines;
}

/** Countries as a quiet background; colours come from the style sheet, so they follow the scheme. */
export function Outlines() {
  const [countries, setCountries] = useState<FeatureCollection | null>(null);
  useEffect(() => {
    let shown = true;
    readOutlines().then(
      (read) => shown && setCountries(read),
      // Without a background the points still say where things are.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, []);
  return countries && <GeoJSON data={countries} interactive={false} style={{ className: classes.land, weight: 1 }} />;
}
