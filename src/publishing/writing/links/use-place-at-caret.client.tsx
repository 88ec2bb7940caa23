'use client'

import type { RefObject } from 'react'

import { useLayoutEffect, useRef } from 'react'

const gapPx = 6

/** Keeps a menu right under the line that is being typed, or above it where there is no room below. */
export function usePlaceAtCaret<E extends HTMLElement>(): RefObject<E | null> {
  const menu = useRef<E>(null)
  // After each change of the menu: its size decides where it fits.
  useLayoutEffect(() => {
    const place = () => putAtCaret(menu.current)
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  })
  return menu
}

function putAtCaret(menu: HTMLElement | null): void {
  const selection = window.getSelection()
  if (!menu || !selection || selection.rangeCount === 0) return
  const caret = selection.getRangeAt(0).getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const below = caret.bottom + gapPx
  const fitsBelow = below + height <= window.innerHeight
  const top = fitsBelow ? below : Math.max(gapPx, caret.top - height - gapPx)
  const left = Math.max(gapPx, Math.min(caret.left, window.innerWidth - width - gapPx))
  menu.style.top = `${top}px`
  menu.style.left = `${left}px`
}
