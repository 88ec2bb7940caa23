'use client'

import { useState } from 'react'

import { codeForWords, isReadingOf } from './code-for-words'

type Input = { value: string; setValue: (value: string) => void }

type TypedDate = {
  /** The words that stood there when the code was made, typed or opened. */
  wordsOfCode: string
  typeWords: (words: string) => void
  typeCode: (code: string) => void
  takeOver: (code: string) => void
}

/** Lets the code follow the words at every key, so that whoever saves at once saves what is on screen. */
export function useTypedDate({ words, code }: { words: Input; code: Input }): TypedDate {
  // Null until somebody types: a form may bring the words after the field was drawn.
  const [wordsOfCode, setWordsOfCode] = useState<string | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const [typed, setTyped] = useState<string | null>(null)

  function setCode(next: string, theWords: string) {
    if (next !== code.value) code.setValue(next)
    setWordsOfCode(theWords)
  }

  return {
    wordsOfCode: wordsOfCode ?? words.value,
    typeWords(next) {
      if (wordsOfCode === null) setWordsOfCode(words.value)
      const { value } = code
      const isOurs = value !== typed && (value === made || isReadingOf(words.value, value))
      const codeThen = codeForWords({ words: next, code: value, isOurs })
      words.setValue(next)
      if (isOurs || codeThen !== value) {
        setMade(codeThen)
        setTyped(null)
      }
      if (codeThen !== value || isReadingOf(next, value)) setCode(codeThen, next)
    },
    typeCode(next) {
      setTyped(next)
      setCode(next, words.value)
    },
    takeOver(next) {
      setTyped(null)
      setMade(next)
      setCode(next, words.value)
    },
  }
}
