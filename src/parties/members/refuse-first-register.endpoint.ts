import type { Endpoint } from 'payload'

/**
 * Payload lets the first visitor of an empty installation become its first user. Here the first admin is made by
 * `npm run admin` on the server, so that nobody can win that race.
 */
export const refuseFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ message: 'Een eerste account maakt u op de server, met npm run admin.' }] },
      { status: 403 },
    ),
}
