import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty SQLite file to copy; empty where there is none. */
    sqliteTemplate: string
  }
}

export function setup(project: TestProject): void {
  project.provide('sqliteTemplate', '')
}
