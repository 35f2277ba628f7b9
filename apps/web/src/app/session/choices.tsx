import { useLocalStorage } from '@mantine/hooks';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { useViewer, type Viewer } from './session';

type AnyMandate = Viewer['mandates'][number];
/** A mandate of an organisation that the viewer can see, as one can each of one's own. */
export type Mandate = AnyMandate & { readonly organisation: NonNullable<AnyMandate['organisation']> };
export type ViewerCluster = Viewer['clusters'][number];

interface Choices {
  readonly acting: {
    /** For whom the viewer acts now; null: a visitor, or somebody without a mandate. */
    readonly organisation: Mandate['organisation'] | null;
    readonly mandates: readonly Mandate[];
    readonly choose: (organisationId: string) => void;
  };
  readonly cluster: {
    /** The cluster whose lists are on screen; null: all of the viewer's clusters. */
    readonly current: ViewerCluster | null;
    readonly all: readonly ViewerCluster[];
    readonly choose: (clusterId: string | null) => void;
  };
}

const ChoicesContext = createContext<Choices | null>(null);

/** What a person chooses to look at and to act for, kept in this browser per person. */
export function ChoicesProvider({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const person = viewer?.person.id ?? 'visitor';
  const [actingId, setActingId] = useLocalStorage<string>({ key: `grappe.acting.${person}`, defaultValue: '', getInitialValueInEffect: false });
  const [clusterId, setClusterId] = useLocalStorage<string>({ key: `grappe.cluster.${person}`, defaultValue: '', getInitialValueInEffect: false });

  const choices = useMemo<Choices>(() => {
    const mandates = (viewer?.mandates ?? []).filter((mandate): mandate is Mandate => mandate.organisation !== null);
    const clusters = viewer?.clusters ?? [];
    const mandate = mandates.find(({ organisation }) => organisation.id === actingId) ?? mandates[0];
    // Somebody with one cluster has nothing to choose: it is simply the one they are in.
    const current = clusters.find(({ id }) => id === clusterId) ?? (clusters.length === 1 ? clusters[0] : undefined);
    return {
      acting: { organisation: mandate?.organisation ?? null, mandates, choose: setActingId },
      cluster: { current: current ?? null, all: clusters, choose: (id) => setClusterId(id ?? '') },
    };
  }, [viewer, actingId, clusterId, setActingId, setClusterId]);

  return <ChoicesContext value={choices}>{children}</ChoicesContext>;
}

function useChoices(): Choices {
  const choices = use(ChoicesContext);
  if (!choices) throw new Error('This hook needs a ChoicesProvider above it.');
  return choices;
}

/** The organisation that acts are made for: pass `organisation.id` as `organisationId` of an input. */
export const useActingOrganisation = () => useChoices().acting;

/** The cluster that lists are about: pass `current?.id` as `clusterId` of a filter. */
export const useCurrentCluster = () => useChoices().cluster;
