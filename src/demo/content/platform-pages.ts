import type { PageContent } from './content'

import { heading, list, paragraph } from './writing'

const mail = '[redactie@raadlijn.example](mailto:redactie@raadlijn.example)'

/** The platform's own pages. What they promise is what the product does. */
export const platformPages: PageContent[] = [
  {
    slug: 'over',
    title: 'Over Raadlijn',
    body: [
      paragraph(
        'Op Raadlijn leest u wat uw gemeente besluit over zorg, welzijn, jeugd en schulden, en wat de partijen daarvan vinden. De feiten staan op één tijdlijn. De partijen schrijven daar hun eigen stukken bij.',
      ),
      heading('Feiten en meningen staan apart'),
      list(
        'Elke stap op een tijdlijn heeft een bron. Die kunt u zelf nakijken.',
        'Een datum is nooit preciezer dan de bron. Weten wij alleen de maand, dan staat er alleen de maand.',
        'Spreken bronnen elkaar tegen, dan laten wij beide zien.',
        'Een standpunt verwijst altijd naar het stuk van de partij zelf.',
        'Heeft een partij niets gepubliceerd, dan staat dat er ook.',
      ),
      heading('In welke volgorde staan de partijen?'),
      paragraph(
        'Eerst de partij met de meeste zetels, daarna het alfabet. Wij geven geen cijfers en geen oordeel.',
      ),
      heading('Dit is een voorbeeldsite'),
      paragraph(
        'U kijkt naar voorbeeldinhoud. De feiten over Gemert-Bakel, Meierijstad, Lochem, Zutphen en Capelle aan den IJssel komen uit openbare bronnen en zijn in eigen woorden verteld. De twee stukken van de Dorpspartij en D66 Capelle zijn navertellingen van wat zij zelf publiceerden. Deze partijen werken niet mee aan deze site. **Voorbeeldstad is verzonnen**, met alle mensen, partijen en organisaties daar.',
      ),
      heading('Ziet u een fout?'),
      paragraph(`Mail de redactie: ${mail}. Wij kijken het na en laten zien wat er is veranderd.`),
    ],
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    body: [
      paragraph(
        'U kunt alles lezen zonder account en zonder cookies. Wij houden niet bij wie wat leest.',
      ),
      heading('Als u zich aanmeldt voor e-mail'),
      list(
        'Wij bewaren uw e-mailadres versleuteld, en waar u zich voor heeft aangemeld.',
        'Een aanmelding geldt pas als u die via een e-mail bevestigt. Dat kan zeven dagen.',
        'Wij bewaren welke tekst u zag toen u ja zei.',
        'Uw adres gaat niet naar de partij. Wel kan een aanmelding bij een partij iets zeggen over uw mening. Daarom gaan wij er streng mee om.',
        'Wij meten niet of u een e-mail opent en niet waar u op klikt.',
      ),
      heading('Stoppen en verwijderen'),
      paragraph(
        'In elke e-mail staat een link om te stoppen. Eén klik is genoeg. Zegt u alles op, dan wissen wij uw adres na 28 dagen. Wilt u zien wat wij van u hebben, of het meteen laten wissen? Mail ons: ' +
          `${mail}.`,
      ),
      heading('Mensen in het nieuws'),
      paragraph(
        `Op de tijdlijn staan alleen namen van mensen met een openbare rol, zoals raadsleden en wethouders. Klopt er iets niet? Laat het ons weten: ${mail}.`,
      ),
    ],
  },
  {
    slug: 'toegankelijkheid',
    title: 'Toegankelijkheid',
    body: [
      paragraph(
        'Iedereen moet Raadlijn kunnen lezen. Daarom houden wij ons aan de richtlijn WCAG 2.2, niveau AA.',
      ),
      list(
        'De site werkt zonder JavaScript, met een toetsenbord en met een schermlezer.',
        'U kunt de tekst twee keer zo groot maken zonder dat er iets wegvalt.',
        'Kleur is nooit de enige manier waarop iets wordt gezegd.',
        'Bij elke foto en tekening staat wat er te zien is.',
        'Wij schrijven in gewone taal.',
      ),
      heading('Wat nog niet goed is'),
      paragraph(
        'De site is met de hand en met een automatische test bekeken, maar niet door een onafhankelijk bureau. De redactieomgeving, waar partijen hun stukken schrijven, voldoet nog niet helemaal.',
      ),
      heading('Loopt u ergens vast?'),
      paragraph(`Vertel het ons: ${mail}. Dan zoeken wij een oplossing.`),
    ],
  },
]
