/**
 * The script of a form that asks for an address: it does a sum for the bot check while somebody types, and sends the
 * answer along. Whoever runs no scripts is asked to press a second time instead, so every way out of it here is to send
 * the form as it is. What the browser may run is told by the hash of exactly this text (security-headers.mjs).
 */
export const formCheckScript = `(function () {
  var form = document.currentScript && document.currentScript.closest('form')
  var field = form && form.elements.namedItem('bewijs')
  if (!field || !window.fetch || !window.crypto || !crypto.subtle) return
  var button = form.querySelector('button')
  var label = button.textContent
  var work, isSent
  field.value = ''
  function bytes(hex) {
    return Uint8Array.from(hex.match(/../g), function (pair) { return parseInt(pair, 16) })
  }
  function hexOf(buffer) {
    return Array.from(new Uint8Array(buffer), function (byte) { return (byte + 256).toString(16).slice(1) }).join('')
  }
  async function keyFor(password, sum) {
    var base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    var how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(sum.salt), iterations: sum.cost }
    return hexOf(await crypto.subtle.deriveBits(how, base, sum.keyLength * 8))
  }
  async function solve() {
    var answer = await fetch('/nieuwsbrief/controle', { cache: 'no-store', credentials: 'omit' })
    var challenge = await answer.json()
    var sum = challenge.parameters
    var nonce = bytes(sum.nonce)
    var password = new Uint8Array(nonce.length + 4)
    password.set(nonce)
    for (var counter = 0; counter < 10000; counter++) {
      new DataView(password.buffer).setUint32(nonce.length, counter)
      var key = await keyFor(password, sum)
      if (key.indexOf(sum.keyPrefix) !== 0) continue
      field.value = JSON.stringify({ challenge: challenge, solution: { counter: counter, derivedKey: key } })
      return
    }
  }
  function begin() {
    work = work || solve().catch(function () {})
    return work
  }
  function send() {
    isSent = true
    form.submit()
  }
  form.addEventListener('focusin', begin)
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    if (isSent) return
    isSent = true
    button.textContent = 'Een moment…'
    Promise.race([begin(), new Promise(function (late) { setTimeout(late, 8000) })]).then(send)
  })
  window.addEventListener('pageshow', function (event) {
    if (!event.persisted) return
    work = isSent = undefined
    field.value = ''
    button.textContent = label
  })
})()`
