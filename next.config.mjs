import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Pages are kept in memory only: they are made again in milliseconds, and a copy on disk could be older than a
  // publication that happened while the server was down.
  experimental: { isrFlushToDisk: false },
}

export default withPayload(config, { devBundleServerPackages: false })
