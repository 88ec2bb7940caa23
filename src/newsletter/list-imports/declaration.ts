/** What a manager declares, to the letter; kept with the import. */
export const declarationFor = (party: string): string =>
  `Ik verklaar namens ${party}: iedereen op deze lijst heeft zelf gevraagd om mail van ${party}, wij kunnen dat per ` +
  'regel aantonen, en wie zich bij ons heeft afgemeld staat er niet op. Ik weet dat deze lijst iets zegt over de ' +
  'politieke voorkeur van mensen.'
