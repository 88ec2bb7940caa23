import type { Reader } from '@/platform/reader'
import type { BodyPart } from './body-view'

import { findDossierLinks, findShortTimelines, findStepsById } from '@/decisions/api'
import { findFiles, findImages, findPersonMarks } from '@/parties/api'

import { findPostPaths } from '../posts/find-post-paths.query'

import { bodyNodes } from './body-nodes'
import { bodyParts } from './body-parts'
import { bodyReferences } from './body-references'

/** Texts with everything that they show looked up, in one question for each kind of thing. */
export async function findBodies(
  reader: Reader,
  bodies: readonly unknown[],
): Promise<BodyPart[][]> {
  const texts = bodies.map(bodyNodes)
  const wanted = bodyReferences(texts.flat())
  const images = await findImages(reader, wanted.media)
  const files = await findFiles(reader, wanted.files)
  const people = await findPersonMarks(reader, [...wanted.people, ...wanted.linkedPeople])
  const steps = await findStepsById(reader, [...wanted.decisions, ...wanted.linkedDecisions])
  const timelines = await findShortTimelines(reader, wanted.timelines)
  const dossiers = await findDossierLinks(reader, wanted.linkedDossiers)
  const posts = await findPostPaths(reader, wanted.linkedPosts)
  const found = {
    images,
    files,
    people,
    timelines,
    steps: new Map([...steps].map(([id, { step }]) => [id, step])),
    paths: new Map([
      ...[...posts].map(([id, path]): [string, string] => [`posts:${id}`, path]),
      ...[...steps].map(([id, { step }]): [string, string] => [
        `decisions:${id}`,
        `/besluiten/${step.slug}`,
      ]),
      ...[...people].map(([id, { slug }]): [string, string] => [
        `people:${id}`,
        `/personen/${slug}`,
      ]),
      ...[...dossiers].map(([id, { slug }]): [string, string] => [
        `dossiers:${id}`,
        `/dossiers/${slug}`,
      ]),
    ]),
  }
  return texts.map((nodes) => bodyParts(nodes, found, reader.today))
}
