const accounts = [
  ['admin@raadlijn.example', 'beheert het hele platform'],
  ['schrijver@dorpspartij.example', 'schrijft voor de Dorpspartij'],
  ['redacteur@dorpspartij.example', 'keurt goed en publiceert'],
  ['beheerder@dorpspartij.example', 'beheert de partij en haar leden'],
  ['schrijver@d66-capelle.example', 'schrijft voor D66 Capelle'],
  ['redacteur@d66-capelle.example', 'keurt goed en publiceert'],
  ['schrijver@buurtbelang.example', 'schrijft voor Buurtbelang, in het verzonnen Voorbeeldstad'],
  ['redacteur@buurtbelang.example', 'keurt goed en publiceert'],
  ['beheerder@buurtbelang.example', 'beheert de partij en haar leden'],
]

/** What a person needs to know to look around. */
export function welcome({ port, env, password }) {
  const address = `http://localhost:${port}`
  return [
    '',
    'Raadlijn draait, alleen voor deze computer:',
    '',
    `  site       ${address}`,
    `  redactie   ${address}/admin`,
    `  post       ${postGoesTo(env)}`,
    '',
    'Inloggen kan als:',
    '',
    ...accounts.map(([email, does]) => `  ${email.padEnd(34)} ${does}`),
    '',
    passwordLine(env, password),
    'Stoppen: Ctrl-C. Wat u schrijft, blijft bewaard.',
  ].join('\n')
}

function postGoesTo(env) {
  return env.RESEND_API_KEY ? 'wordt verstuurd door Resend' : `${env.OUTBOX_DIR}/*.eml`
}

/** A password that was made here is shown once; after that, only where it is kept. */
function passwordLine(env, { isGiven, isNew, file }) {
  if (isGiven) return 'Het wachtwoord is dat van DEMO_PASSWORD, toen deze database werd gevuld.'
  if (isNew) return `Het wachtwoord is ${env.DEMO_PASSWORD} (bewaard in ${file}).`
  return `Het wachtwoord staat in ${file}.`
}
