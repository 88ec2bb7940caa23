/** The brand mark as the icon in a browser tab; it stands out on light and dark tabs alike. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4f8a"/>' +
  '<g fill="none" stroke="#fff" stroke-width="2.6"><path d="M16 11v8" stroke-dasharray="2.6 2"/>' +
  '<circle cx="16" cy="23.5" r="4.2"/></g><circle cx="16" cy="8" r="5" fill="#fff"/></svg>'
