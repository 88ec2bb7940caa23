import { agendaCss } from '../agenda/agenda.css'
import { blocksCss } from '../blocks/blocks.css'
import { dossiersCss } from '../dossiers/dossiers.css'
import { factsCss } from '../facts/facts.css'
import { iconsCss } from '../icons/icons.css'
import { listsCss } from '../lists/lists.css'
import { peopleCss } from '../people/people.css'
import { postsCss } from '../posts/posts.css'
import { formsCss } from '../search/forms.css'
import { footerCss } from '../shell/footer.css'
import { mastheadCss } from '../shell/masthead.css'
import { stancesCss } from '../stances/stances.css'
import { timelineCss } from '../timeline/timeline.css'

import { baseCss } from './base.css'
import { fontsCss } from './fonts.css'
import { layoutCss } from './layout.css'
import { printCss } from './print.css'
import { tokensCss } from './tokens.css'

/** All of the site's CSS in its one order: values, elements, layout, components, and paper last. */
export function stylesheet(fonts: { newsreader: string; atkinson: string }): string {
  return [
    fontsCss(fonts),
    tokensCss,
    baseCss,
    layoutCss,
    iconsCss,
    mastheadCss,
    footerCss,
    timelineCss,
    stancesCss,
    postsCss,
    factsCss,
    dossiersCss,
    listsCss,
    agendaCss,
    formsCss,
    peopleCss,
    blocksCss,
    printCss,
  ].join('')
}
