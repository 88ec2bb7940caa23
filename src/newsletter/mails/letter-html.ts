import type { Block, Letter, Reason, Sender } from './letter'

import { senderLine } from './letter'

/** One column of plain HTML: no pictures, no fonts from elsewhere, nothing that tells that it was opened. */
export function letterHtml(letter: Letter, sender: Sender): string {
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(letter.subject)}</title><style>${darkScheme}</style></head>`,
    `<body class="paper" style="margin:0;padding:0;background:${paper};color:${ink};font:${bodyFont}">`,
    `<div style="display:none;max-height:0;overflow:hidden">${escaped(letter.preheader)}</div>`,
    `<div style="max-width:36rem;margin:0 auto;padding:24px 20px 40px">`,
    `<p class="ink" style="margin:0 0 28px;padding:0 0 12px;border-bottom:1px solid ${rule};font:600 22px/1 ${serif};color:${ink}">`,
    `Raad<span class="accent" style="color:${accent}">lijn</span></p>`,
    `<h1 class="ink" style="margin:0 0 16px;font:600 28px/1.2 ${serif};color:${ink}">${escaped(letter.heading)}</h1>`,
    ...letter.blocks.map(blockHtml),
    `<div class="soft" style="margin:36px 0 0;padding:16px 0 0;border-top:1px solid ${rule};font-size:14px;color:${soft}">`,
    ...letter.reasons.map(reasonHtml),
    ...(letter.responsible === null ? [] : [paragraph(letter.responsible, '0 0 10px')]),
    paragraph(senderLine(sender), '0'),
    '</div></div></body></html>',
  ].join('')
}

const serif = "Newsreader,Georgia,'Times New Roman',serif"
const bodyFont =
  "17px/1.6 'Atkinson Hyperlegible Next',system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif"
const [paper, wash, ink, soft, rule, accent] = [
  '#ffffff',
  '#f5f4f0',
  '#17181c',
  '#565a63',
  '#d9d7d0',
  '#0b4f8a',
]

const darkScheme =
  '@media (prefers-color-scheme:dark){.paper{background:#15171b!important;color:#ececec!important}' +
  '.ink{color:#ececec!important}.soft{color:#b4b8c0!important}.wash{background:#22252b!important;color:#ececec!important}' +
  '.accent{color:#8fc4f5!important}.button{background:#8fc4f5!important;color:#10151b!important}}'

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text, '0 0 16px')
    case 'quote':
      return `<blockquote class="wash" style="margin:0 0 20px;padding:14px 18px;background:${wash};border-left:4px solid ${accent}">${lines(block.text)}</blockquote>`
    case 'facts':
      return `<dl class="wash" style="margin:0 0 20px;padding:14px 18px;background:${wash}">${block.rows.map(factHtml).join('')}</dl>`
    case 'button':
      return `<p style="margin:24px 0"><a class="button" href="${escaped(block.url)}" style="display:inline-block;padding:12px 22px;border-radius:5px;background:${accent};color:#ffffff;font-weight:600;text-decoration:none">${escaped(block.label)}</a></p>`
  }
}

function factHtml({ label, value }: { label: string; value: string }): string {
  return `<dt class="soft" style="font-size:14px;color:${soft}">${escaped(label)}</dt><dd style="margin:0 0 8px;font-weight:600">${lines(value)}</dd>`
}

function reasonHtml({ text, ending }: Reason): string {
  const link = ending
    ? ` <a class="accent" href="${escaped(ending.url)}" style="color:${accent}">${escaped(ending.label)}</a>`
    : ''
  return `<p style="margin:0 0 10px">${escaped(text)}${link}</p>`
}

function paragraph(text: string, margin: string): string {
  return `<p style="margin:${margin}">${lines(text)}</p>`
}

const lines = (text: string) => escaped(text).replace(/\n/g, '<br>')

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
