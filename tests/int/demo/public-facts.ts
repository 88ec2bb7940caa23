/** Each public fact with its date as precise as its source: address of the step, EDTF, and the words of the source. */
export const publicFacts: [slug: string, edtf: string, status: 'gehouden' | 'gepland'][] = [
  ['jongerenwerk-blijft-bij-gemeente-gemert-bakel', '[..2020-11-30]', 'gehouden'],
  ['gemert-bakel-en-levgroep-stoppen-samenwerking', '2020', 'gehouden'],
  ['vrijwilligers-levgroep-moeten-kiezen', '2020-09', 'gehouden'],
  ['college-gemert-bakel-kiest-lumens', '2020-11-03', 'gehouden'],
  ['wethouder-verwacht-dat-inwoners-weinig-merken', '2020-11-03', 'gehouden'],
  ['gemert-bakel-praat-verder-over-lokale-taken', '2020-11', 'gehouden'],
  ['dorpsondersteuners-naar-aparte-stichting', '2020-11', 'gehouden'],
  ['vvd-gemert-bakel-stelt-vragen-over-welzijnswerk', '2020-11', 'gehouden'],
  ['raad-beslist-over-stichting-dorpsondersteuners', '2020-12', 'gepland'],
  ['lumens-begint-in-gemert-bakel', '2021-01-01', 'gehouden'],
  ['lumens-noemt-vluchtelingenwerk-als-taak', '2021-01', 'gehouden'],
  ['cda-vraagt-naar-verdwenen-vrijwilligers', '2021-37', 'gehouden'],
  ['beleidskader-sociaal-domein-meierijstad', '2019/2021', 'gehouden'],
  ['meierijstad-eens-over-werkplan-2020', '2019-12-19', 'gehouden'],
  ['meierijstad-voert-werkplan-2020-uit', '2020', 'gepland'],
  ['lochem-en-zutphen-tonen-gezamenlijke-visie', '2013-03-14', 'gehouden'],
  ['ronde-tafel-lochem-bespreekt-visie', '2013-03-25', 'gepland'],
  ['raad-lochem-beslist-over-visie', '2013-04-08', 'gepland'],
  ['forum-zutphen-bespreekt-visie', '{2013-04-08,2013-04-22}', 'gepland'],
  ['raad-zutphen-beslist-over-visie', '[2013-04-22,2013-05-08]', 'gepland'],
  ['college-capelle-laat-stichting-uitwerken', '2015-10', 'gehouden'],
  ['college-capelle-stelt-tussenrapport-vast', '2016-01-12', 'gehouden'],
  ['commissie-capelle-bespreekt-tussenrapport', '2016-01-26', 'gehouden'],
  ['eindrapport-welzijnswerk-capelle', '2016-02', 'gepland'],
  ['raad-capelle-beslist-over-welzijnswerk', '2016-04-21/2016-04-30', 'gepland'],
  ['stichting-welzijnswerk-capelle-begint', '2017-01', 'gepland'],
]

/** Seats in the council after the elections of March 2018. */
export const councils2018 = {
  'gemert-bakel': { parties: 5, seats: 23 },
  lochem: { parties: 7, seats: 23 },
  zutphen: { parties: 10, seats: 29 },
  'capelle-aan-den-ijssel': { parties: 9, seats: 33 },
}
