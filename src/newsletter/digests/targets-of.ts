import type { Target } from '../targets'
import type { DigestNews } from './digest-news'

import { distinctTargets } from '../alerts/related-target'

/** Everything that a digest has news of, each once. */
export const targetsOf = (news: DigestNews): Target[] =>
  distinctTargets(news.flatMap(({ targets }) => targets))
