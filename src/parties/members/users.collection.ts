import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { admins } from '../roles/party.access'

import { colleagues, mayManageMember, openAdmin } from './users.access'
import { forgotPassword } from './forgot-password.endpoint'
import { guardSeats } from './guard-seats.hook'
import { inviteMember } from './invite-member.hook'
import { keepManager } from './keep-manager.hook'
import { limitPasswordMails } from './limit-password-mails.hook'
import { needLongPassword } from './need-long-password.hook'
import { noteMemberActs, noteMemberGone } from './note-member-acts.hook'
import { passwordMail } from './password-mail'
import { keepUnseenSeats } from './show-own-tables.hook'
import { refuseFirstRegister } from './refuse-first-register.endpoint'
import { refuseForgottenByGraphql } from './refuse-forgotten-by-graphql.hook'
import { refuseSearchBySeat } from './refuse-search-by-seat.hook'
import { startWithoutPassword } from './start-without-password.hook'
import { takeAsLong } from './take-as-long.hook'
import { userFields } from './users.fields'

const eightHoursInSeconds = 8 * 60 * 60
const tenMinutesInMs = 10 * 60 * 1000

/** People who can log in. Managers invite, and an account is made by its owner; what it may do follows from its seats alone. */
export const usersCollection = ({ hasHttps }: { hasHttps: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words('Account', 'Account'), plural: words('Accounts', 'Accounts') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles', 'email'],
    group: words('Partij', 'Party'),
    components: {
      beforeListTable: ['/parties/invitations/invitations-panel.client#InvitationsPanel'],
    },
  },
  access: {
    admin: openAdmin,
    read: colleagues,
    create: admins,
    update: mayManageMember,
    delete: admins,
    unlock: admins,
  },
  auth: {
    tokenExpiration: eightHoursInSeconds,
    maxLoginAttempts: 5,
    lockTime: tenMinutesInMs,
    forgotPassword: passwordMail,
    cookies: { secure: hasHttps, sameSite: 'Lax' },
  },
  endpoints: [refuseFirstRegister, forgotPassword],
  fields: userFields,
  hooks: {
    beforeOperation: [
      takeAsLong,
      refuseForgottenByGraphql,
      limitPasswordMails,
      needLongPassword,
      refuseSearchBySeat,
    ],
    beforeValidate: [startWithoutPassword, keepUnseenSeats],
    beforeChange: [guardSeats, keepManager],
    afterChange: [noteMemberActs, inviteMember],
    afterDelete: [noteMemberGone],
  },
})
