import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const asGenerated = "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'"
const asNeeded = [
  "import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'",
  "import { sql } from '@payloadcms/db-sqlite'",
].join('\n')

/**
 * Payload generates migrations that import types as if they were values; whatever compiles file by
 * file (tsx, Next) keeps that import, and the migration does not load.
 */
export async function writeTypeImports(migrationDir: string): Promise<void> {
  const names = await readdir(migrationDir)
  for (const name of names.filter((each) => each.endsWith('.ts'))) {
    const path = join(migrationDir, name)
    const generated = await readFile(path, 'utf8')
    if (generated.includes(asGenerated))
      await writeFile(path, generated.replace(asGenerated, asNeeded))
  }
}
