import { agendaCss } from '../agenda/agenda.css'
import { blocksCss } from '../blocks/blocks.css'
import { compareCss } from '../compare/compare.css'
import { dossiersCss } from '../dossiers/dossiers.css'
import { disputesCss } from '../facts/disputes.css'
import { factsCss } from '../facts/facts.css'
import { moneyCss } from '../facts/money.css'
import { taskTableCss } from '../facts/task-table.css'
import { followUpCss } from '../follow-up/follow-up.css'
import { historyCss } from '../history/history.css'
import { iconsCss } from '../icons/icons.css'
import { pagesCss } from '../pages/pages.css'
import { listsCss } from '../lists/lists.css'
import { peopleCss } from '../people/people.css'
import { postsCss } from '../posts/posts.css'
import { formsCss } from '../search/forms.css'
import { footerCss } from '../shell/footer.css'
import { mastheadCss } from '../shell/masthead.css'
import { stancesCss } from '../stances/stances.css'
import { miniTimelineCss } from '../timeline/mini-timeline.css'
import { stageBarCss } from '../timeline/stage-bar.css'
import { timelineCss } from '../timeline/timeline.css'
import { timelineToolsCss } from '../timeline/timeline-tools.css'
import { votesTableCss } from '../votes/votes-table.css'
import { votesCss } from '../votes/votes.css'

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
    pagesCss,
    iconsCss,
    mastheadCss,
    footerCss,
    timelineCss,
    miniTimelineCss,
    stageBarCss,
    stancesCss,
    compareCss,
    postsCss,
    factsCss,
    disputesCss,
    taskTableCss,
    votesTableCss,
    votesCss,
    followUpCss,
    moneyCss,
    historyCss,
    dossiersCss,
    listsCss,
    agendaCss,
    formsCss,
    timelineToolsCss,
    peopleCss,
    blocksCss,
    printCss,
  ].join('')
}
