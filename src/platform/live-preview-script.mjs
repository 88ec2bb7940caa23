/**
 * The one script outside the admin: in the preview beside the form. It makes the page anew when the form has saved, and
 * lets no link lead the frame away, since pages of the site stand in no frame. What the browser may run is told by the
 * hash of exactly this text (security-headers.mjs).
 */
export const livePreviewScript = `(function () {
  var editor = window.parent !== window ? window.parent : window.opener
  if (!editor) return
  window.addEventListener('message', function (event) {
    var isSaved = event.data && event.data.type === 'payload-document-event'
    if (event.origin === window.location.origin && isSaved) window.location.reload()
  })
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a')
    if (link && link.getAttribute('href').charAt(0) !== '#') event.preventDefault()
  })
  document.addEventListener('submit', function (event) {
    event.preventDefault()
  })
  editor.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
})()`
