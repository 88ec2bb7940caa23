/** A short sentence is easier to remember and harder to guess than eight odd signs (NIST SP 800-63B asks for length). */
const shortest = 12
/** Longer texts only cost the server time while it computes. */
const longest = 200

/** Why this cannot be a password, in Dutch; null when it can. */
export function passwordProblem(password: unknown): string | null {
  if (typeof password !== 'string' || password.trim().length < shortest)
    return `Kies een wachtwoord van minstens ${shortest} tekens. Een zinnetje van vier woorden is goed te onthouden.`
  return password.length > longest ? `Kies een wachtwoord van hooguit ${longest} tekens.` : null
}
