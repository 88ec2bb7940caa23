import { livePreviewScript } from '@/platform/live-preview-script.mjs'

/** Makes the preview beside a form anew when that form has saved. No page for readers has it. */
export function LivePreviewScript() {
  return <script dangerouslySetInnerHTML={{ __html: livePreviewScript }} />
}
