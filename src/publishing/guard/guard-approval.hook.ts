import type { CollectionBeforeChangeHook, PayloadRequest, ValidationFieldError } from 'payload'
import type { Post } from '@/payload-types'
import type { Finding } from './finding'

import { ValidationError } from 'payload'

import { fingerprintOf } from '../workflow/fingerprint.adapter'
import { publishedPost } from '../workflow/published-post.query'

import { findFindings } from './find-findings.query'
import { standing } from './finding'
import { readReasons } from './reasons'

/**
 * What is approved was looked at by the guard: personal data is refused, and anything else needs a reason. A correction
 * goes online without approval, so it is looked at for personal data too. The platform itself is not asked.
 */
export const guardApproval: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  if (!req.user || req.context.isDraftSave === true) return data
  const post = { ...originalDoc, ...data }
  // Approving and planning may be one press.
  const isApproval =
    originalDoc?.stage === 'ter-beoordeling' &&
    (data.stage === 'goedgekeurd' || data.stage === 'gepland')
  const isCorrection = data.stage === 'gepubliceerd' && (await changesWhatIsOnline(req, post))
  if (!isApproval && !isCorrection) return data

  const findings = await findFindings(req, post)
  const reasons = readReasons(post.overruled)
  const inTheWay = standing(findings, reasons).filter(
    ({ severity }) => isApproval || severity === 'houdt-tegen',
  )
  if (inTheWay.length > 0)
    throw new ValidationError({ collection: collection.slug, req, errors: refusals(inTheWay) })
  // A reason for a text that is no longer there says nothing of this one.
  const isStillFound = ({ finding }: { finding: string }) =>
    findings.some(({ key }) => key === finding)
  return isApproval ? { ...data, overruled: (post.overruled ?? []).filter(isStillFound) } : data
}

/** A correction stands under the article: its own words are read too, also where nothing else is changed. */
async function changesWhatIsOnline(req: PayloadRequest, post: Partial<Post>): Promise<boolean> {
  const online = await publishedPost(req, String(post.id))
  if (online._status !== 'published') return false
  return (
    fingerprintOf(online) !== fingerprintOf({ ...post }) ||
    correctionTexts(online) !== correctionTexts(post)
  )
}

function correctionTexts({ corrections }: Partial<Post>): string {
  return JSON.stringify((corrections ?? []).map(({ text }) => text))
}

/** Personal data at its field; the rest together at the stage, where the question for reasons stands too. */
function refusals(findings: readonly Finding[]): ValidationFieldError[] {
  const personal = findings.filter(({ severity }) => severity === 'houdt-tegen')
  const rest = findings.filter(({ severity }) => severity !== 'houdt-tegen')
  return [
    ...personal.map(({ path, message, quotes }) => ({
      path,
      message: `${message} (${quotes.join(' … ')})`,
    })),
    ...(rest.length > 0
      ? [
          {
            path: 'stage',
            message: `Dit vraagt nog om een reden. Schrijf die bij ‘Klaar om te publiceren?’. ${rest.map(({ message }) => message).join(' ')}`,
          },
        ]
      : []),
  ]
}
