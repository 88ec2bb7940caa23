import crypto from 'node:crypto'

/** As Payload 3.90 hashes a password (`generatePasswordSaltHash`): PBKDF2 with SHA-256. The test of the login compares. */
const iterations = 600_000
const keyBytes = 32

/** Costs as much as looking whether a password is right, and tells nothing. */
export function hashInVain(password: string): Promise<void> {
  return new Promise((resolve, reject) => {
    crypto.pbkdf2(password, 'nobody', iterations, keyBytes, 'sha256', (error) =>
      error ? reject(error) : resolve(),
    )
  })
}
