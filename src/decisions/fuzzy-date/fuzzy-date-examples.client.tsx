'use client'

import { dutchReading } from './dutch-reading'

const codes = [
  '2016-01-12',
  '2015-10',
  '2016-04-21/2016-04-30',
  '2016-05-12/2016-05-14',
  '[2013-04-22,2013-05-08]',
  '{2013-04-08,2013-04-22}',
  '2020-33',
  '2020-41',
  '2019-22',
  '2020~',
  '2016-05?',
  '2017-01-01/..',
  '[..2020-11-30]',
]

/** Every way of writing a date, beside what it means. */
export function FuzzyDateExamples({ title }: { title: string }) {
  return (
    <details className="fuzzy-date-input__examples">
      <summary>{title}</summary>
      <dl>
        {codes.map((code) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{dutchReading(code)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
