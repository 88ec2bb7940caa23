/** A text of the interface in the two languages of the admin; Dutch comes first everywhere. */
export type Words = { nl: string; en: string }

export const words = (nl: string, en: string): Words => ({ nl, en })
