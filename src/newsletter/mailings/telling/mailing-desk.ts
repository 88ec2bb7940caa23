/** Where the newsroom has an issue. */
export const mailingDesk = (serverUrl: string, id: string): string =>
  `${serverUrl}/admin/collections/mailings/${id}`
