import type { ReactElement } from 'react'

/** Named states of a component: shown in the preview, rendered in its test, walked by the accessibility run. */
export type Examples = Record<string, ReactElement>
