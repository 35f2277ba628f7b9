import type { ReactNode } from 'react';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  /** A word about it, e.g. its nature; beside the name in the list and the popup. */
  readonly note?: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapViewProps {
  readonly places: readonly MapPlace[];
  readonly labels: {
    /** What the map shows, e.g. « Carte des organisations ». */
    readonly map: string;
    readonly list: string;
    readonly loading: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** « 12 organisations ici : agrandir ». */
    readonly cluster: (count: number) => string;
  };
  /** The link to a place, as the app makes links. */
  readonly renderLink: (place: MapPlace) => ReactNode;
  readonly height?: number;
}
