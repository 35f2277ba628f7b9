import type { Broadcast, Room } from '@grappe/platform/realtime';
import type { ProjectAddress } from '../domain/events';

const roomOf = (projectId: string): Room => ({ kind: 'project', id: projectId });

/** To those who sit in the project's room: fetch it anew. */
export const inProject = ({ projectId }: ProjectAddress): readonly Broadcast[] => [{ room: roomOf(projectId), changed: { kind: 'project', id: projectId } }];

/** The same, once all who may no longer see the project have left the room. */
export const reseated = (address: ProjectAddress): readonly Broadcast[] => [{ reseat: roomOf(address.projectId) }, ...inProject(address)];

/** To those who look at lists of a cluster's projects. `among`: only where they see the project that has changed. */
export const inLists = (clusterId: string, among?: Room): readonly Broadcast[] =>
  (['cluster', 'showcase'] as const).map((kind) => ({ room: { kind, id: clusterId }, changed: { kind: 'projects', id: clusterId }, ...(among ? { among } : {}) }));

/** To those who see the project in a list. */
export const listed = ({ projectId, clusterId }: ProjectAddress): readonly Broadcast[] => inLists(clusterId, roomOf(projectId));
