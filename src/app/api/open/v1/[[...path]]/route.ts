import { openDataDoor } from '@/site/open-data/open-data-door'

/** One door for all: which addresses there are is told by `open-data/resources.ts`, as is the OpenAPI document. */
const answer = (request: Request): Promise<Response> => openDataDoor(request, new Date())

export const dynamic = 'force-dynamic'

export const GET = answer
export const HEAD = answer
export const OPTIONS = answer
export const POST = answer
export const PUT = answer
export const PATCH = answer
export const DELETE = answer
