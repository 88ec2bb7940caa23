import { formCheckScript } from '@/platform/form-check-script.mjs'

/**
 * Stands within a form that asks for an address: the place for the answer to the bot check, and the script that fills it
 * in. Without scripts it stays empty, and the form is asked for twice.
 */
export function FormCheck() {
  return (
    <>
      <input type="hidden" name="bewijs" autoComplete="off" />
      <script dangerouslySetInnerHTML={{ __html: formCheckScript }} />
    </>
  )
}
