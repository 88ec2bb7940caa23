/** Where the admin's preview button leads: the post as readers would see it, for members of its party only. */
export function previewAddress(post: Record<string, unknown>): string | null {
  return typeof post.id === 'string' ? `/voorbeeld/${post.id}` : null
}

/** The same beside the form, as wide as what readers hold in their hands. */
export const besideForm = {
  url: ({ data }: { data: Record<string, unknown> }) => previewAddress(data),
  breakpoints: [
    { name: 'phone', label: 'Telefoon', width: 390, height: 844 },
    { name: 'laptop', label: 'Laptop', width: 1280, height: 800 },
  ],
}
