import type { SourceText } from '../step-content'

const publisher = 'Gemeente Voorbeeldstad (verzonnen)'

/** Made up like the rest; the addresses lead nowhere, as `.example` is kept free for examples. */
export const councilPaper: SourceText = {
  title: 'Raadsstuk: vier open buurthuizen en dorpsondersteuning',
  publisher,
  url: 'https://raad.voorbeeldstad.example/buurthuizen',
}

export const researchReport: SourceText = {
  title: 'Onderzoek: zeven buurthuizen, zeven verhalen',
  publisher: 'Bureau Denkraam (verzonnen)',
  url: 'https://denkraam.example/zeven-buurthuizen',
}

export const councilMinutes: SourceText = {
  title: 'Besluitenlijst van de gemeenteraad',
  publisher,
  url: 'https://raad.voorbeeldstad.example/besluitenlijst',
}

export const councilCalendar: SourceText = {
  title: 'Vergaderkalender van de gemeenteraad',
  publisher,
  url: 'https://raad.voorbeeldstad.example/kalender',
}

export const letterToCouncil: SourceText = {
  title: 'Brief van het college: planning van het uitvoeringsplan',
  publisher,
  url: 'https://raad.voorbeeldstad.example/brief-planning',
}

export const eveningReports: SourceText = {
  title: 'Verslag van drie buurtavonden',
  publisher: 'Stichting Buurtkracht Voorbeeldstad (verzonnen)',
  url: 'https://buurtkracht.example/buurtavonden',
}

export const debtPaper: SourceText = {
  title: 'Collegebrief: schulden eerder in beeld',
  publisher,
  url: 'https://raad.voorbeeldstad.example/schulden',
}

export const marketVideo: SourceText = {
  title: 'Film van de raadsvergadering',
  publisher,
  url: 'https://raad.voorbeeldstad.example/film',
}

export const questionOnMeals: SourceText = {
  title: 'Schriftelijke vragen over de eettafels',
  publisher,
  url: 'https://raad.voorbeeldstad.example/vragen-eettafels',
}

export const answerOnPrivacy: SourceText = {
  title: 'Antwoord van het college: schulden en privacy',
  publisher,
  url: 'https://raad.voorbeeldstad.example/antwoord-privacy',
}

export const localPaper: SourceText = {
  title: 'Volle zalen, veel vragen',
  publisher: 'De Voorbeeldbode (verzonnen)',
  url: 'https://voorbeeldbode.example/volle-zalen',
}
