import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { teasers } from '../preview/posts'

import { PostTeaser } from './post-teaser'
import { postsExamples } from './posts.examples'
import { ShareLinks } from './share-links'

const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
const [first] = teasers

test('a post in a list says of which party, what kind, where and when', () => {
  const text = words(renderToStaticMarkup(<>{first ? <PostTeaser post={first} /> : null}</>))
  expect(text).toContain('Dorpspartij Standpunt Gemert-Bakel 18 juni 2020')
})

test('a post without a picture has no empty place for it', () => {
  const markup = renderToStaticMarkup(
    <>{first ? <PostTeaser post={{ ...first, image: null }} /> : null}</>,
  )
  expect(markup).not.toContain('<img')
  expect(markup).toContain('data-image="no"')
})

test('only the picture of the opening story is loaded at once', () => {
  const images =
    renderToStaticMarkup(postsExamples['met openingsverhaal']).match(/<img[^>]*>/g) ?? []
  expect(images.map((image) => image.includes('loading="lazy"'))).toEqual([false, true])
})

test('an empty list says what is missing', () => {
  expect(words(renderToStaticMarkup(postsExamples.leeg))).toBe('Er is nog geen nieuws.')
})

test('a byline names who wrote it and on whose behalf', () => {
  expect(words(renderToStaticMarkup(postsExamples['wie het schreef']))).toContain(
    'Namens de fractie: Bart van Oort',
  )
  expect(words(renderToStaticMarkup(postsExamples['namens de fractie, zonder naam']))).toContain(
    'Namens de fractie Dorpspartij',
  )
  expect(words(renderToStaticMarkup(postsExamples['twee schrijvers']))).toMatch(
    /Bart van Oort en Anna van den Berg-de Groot/,
  )
})

test('a correction says on which day it was made', () => {
  expect(words(renderToStaticMarkup(postsExamples.correctie))).toContain(
    'Gecorrigeerd op 20 juni 2020. Er stond dat',
  )
})

test('political advertising says who asked and who paid', () => {
  expect(words(renderToStaticMarkup(postsExamples['politieke reclame']))).toContain(
    'Politieke reclame Voor dit stuk is betaald. In opdracht van De Buurtpartij',
  )
})

test('political advertising says so in a list too', () => {
  expect(words(renderToStaticMarkup(postsExamples['reclame in een lijst']))).toContain(
    'Politieke reclame Dorpspartij',
  )
  expect(words(renderToStaticMarkup(postsExamples['op de eigen pagina']))).not.toContain('reclame')
})

test('a title with an ampersand survives being shared', () => {
  const markup = renderToStaticMarkup(
    <ShareLinks title="Zorg & welzijn" address="https://raadlijn.example/x" />,
  )
  expect(markup).toContain(
    'https://wa.me/?text=Zorg%20%26%20welzijn%20https%3A%2F%2Fraadlijn.example%2Fx',
  )
})
