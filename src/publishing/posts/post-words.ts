export const postTypes = ['standpunt', 'raadsnieuws', 'nieuws', 'uitleg'] as const
export type PostType = (typeof postTypes)[number]
