import { afterEach, beforeEach } from 'vitest'

const original = console.error
let complaints: unknown[][] = []

// A test that expects an error puts `vi.spyOn(console, 'error').mockImplementation(…)` in front of this one.
beforeEach(() => {
  complaints = []
  console.error = (...complaint: unknown[]) => {
    complaints.push(complaint)
    original(...complaint)
  }
})

afterEach(() => {
  console.error = original
  if (complaints.length > 0)
    throw new Error(`console.error was called ${complaints.length}×, see above`)
})
