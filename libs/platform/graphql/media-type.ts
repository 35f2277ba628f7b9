/** The media types of an answer; the first one is for clients that do not say. */
const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;

export type MediaType = (typeof mediaTypes)[number];

/** The one that the client prefers, the earlier of two that it likes as much; null: it takes neither. */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  if (!accept) return mediaTypes[0];
  const wishes = accept.split(',').map(wishOf).sort((one, other) => other.quality - one.quality);
  for (const { range, quality } of wishes) {
    const fitting = quality > 0 && mediaTypes.find((type) => range === type || range === 'application/*' || range === '*/*');
    if (fitting) return fitting;
  }
  return null;
}

function wishOf(wish: string): { range: string; quality: number } {
  const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { range, quality: Number(quality) || 0 };
}
