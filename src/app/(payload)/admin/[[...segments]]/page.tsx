import type { Metadata } from 'next'

import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { calendarTitle } from '@/newsroom/view'

import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const found = await generatePageMetadata({ config, params, searchParams })
  const { segments } = await params
  if (segments?.join('/') !== 'collections/posts/kalender') return found
  // Payload names such a page after a document, and there is none on the calendar.
  const { language } = await getNextRequestI18n({ config: await config })
  return { ...found, title: `${calendarTitle[language === 'en' ? 'en' : 'nl']} · Raadlijn` }
}

export default function AdminPage({ params, searchParams }: Args) {
  return RootPage({ config, params, searchParams, importMap })
}
