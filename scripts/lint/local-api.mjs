const operations = new Set([
  'count',
  'countVersions',
  'create',
  'delete',
  'duplicate',
  'find',
  'findByID',
  'findDistinct',
  'findGlobal',
  'findVersionByID',
  'findVersions',
  'restoreVersion',
  'update',
  'updateGlobal',
])

/**
 * Payload's Local API skips access control unless told otherwise, and joins the transaction only
 * when it is handed `req`. Both are easy to forget and hard to see in a review.
 */
export const localApi = {
  rules: {
    'say-whose-eyes': rule({
      message: 'Say overrideAccess: without it Payload asks nobody whether this is allowed.',
      isBroken: ({ names }) => !names.has('overrideAccess'),
    }),
    'say-why-access-is-skipped': rule({
      message: 'Say above this call, or above overrideAccess, why access control is skipped.',
      isBroken: ({ node, properties, source }) => {
        const skipping = properties.find(isSkippingAccess)
        return skipping !== undefined && ![node, skipping].some((at) => hasReason(at, source))
      },
    }),
    'join-the-transaction': rule({
      message: 'Pass req: without it this call stands outside the transaction.',
      isBroken: ({ names, receiver }) => receiver.type === 'MemberExpression' && !names.has('req'),
    }),
  },
}

function rule({ message, isBroken }) {
  return {
    meta: { type: 'problem', schema: [] },
    create: ({ report, sourceCode: source }) => ({
      CallExpression(node) {
        const call = localApiCall(node)
        if (call && isBroken({ ...call, node, source })) report({ node: node.callee, message })
      },
    }),
  }
}

/** `payload.find({ … })` and `req.payload.find({ … })`, as far as their options can be read. */
function localApiCall({ callee, arguments: [options] }) {
  if (callee.type !== 'MemberExpression' || !operations.has(callee.property.name)) return null
  const receiver = callee.object
  const name = receiver.type === 'MemberExpression' ? receiver.property.name : receiver.name
  if (name !== 'payload' || options?.type !== 'ObjectExpression') return null

  // What is spread in cannot be seen from here.
  if (options.properties.some(({ type }) => type === 'SpreadElement')) return null
  const { properties } = options
  return { receiver, properties, names: new Set(properties.map(({ key }) => key.name)) }
}

function isSkippingAccess({ key, value }) {
  return key.name === 'overrideAccess' && value.value === true
}

function hasReason(node, source) {
  const line = node.loc.start.line
  return source
    .getAllComments()
    .some(({ loc }) => loc.end.line === line - 1 || loc.start.line === line)
}
