import type { GroupMember } from './working-group';

type Seated = Pick<GroupMember, 'id' | 'role' | 'joinedAt'>;

/** Whether a group would be without a chair once this member has left. */
export const isLastChair = (members: readonly Seated[], leaving: Seated): boolean =>
  leaving.role === 'CHAIR' && !members.some((member) => member.id !== leaving.id && member.role === 'CHAIR');

/** Who becomes chair when all chairs have to go at once, with their organisation: who has been there longest. null: a chair or nobody remains. */
export function heirOf<Member extends Seated>(remaining: readonly Member[]): Member | null {
  if (remaining.some((member) => member.role === 'CHAIR')) return null;
  return [...remaining].sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || a.id.localeCompare(b.id))[0] ?? null;
}
