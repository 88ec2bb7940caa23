// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'

import { cleanedPaste } from './cleaned-paste'
import { lostInPaste } from './lost-in-paste'

/** As Word 2021 for Windows puts it on the clipboard. */
const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {font-family:"Calibri"; mso-fareast-language:EN-US;} --></style></head>
<body lang=NL link="#0563C1" style='tab-interval:35.4pt'><!--StartFragment-->
<h1><span style='color:#2F5496'>Het dorpshuis blijft open<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'><span style='font-size:11.0pt;color:red'>Wij willen <b style='mso-bidi-font-weight:normal'>één</b> huis per
dorp, zoals <i>beloofd</i> in <st1:place w:st="on">Ruurlo</st1:place>.<a style='mso-footnote-id:ftn1' href="file:///C:/Users/Jo/nota.docx#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[JV1]</a></span><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Wat vragen wij?</h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Geen sluiting<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>ook niet in de zomer<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Een <a href="https://www.berkelland.nl/dorpshuizen?utm_source=nieuwsbrief&amp;utm_medium=email">eerlijke verdeling</a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Eerst praten</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>Dan kiezen</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Ruurlo<o:p></o:p></p></td><td><p class=MsoNormal>€ 40.000<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><img width=602 src="file:///C:/Users/Jo/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"></p>
<!--EndFragment-->
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit bedrag wel? Jan</p></div></div>
</body></html>`

test('Word: headings, lists within lists, links and looks that mean something stay; the rest goes', () => {
  expect(cleanedPaste(fromWord)).toBe(
    '<h2>Het dorpshuis blijft open</h2>' +
      '<p>Wij willen <strong>één</strong> huis per dorp, zoals <em>beloofd</em> in Ruurlo.</p>' +
      '<h3>Wat vragen wij?</h3>' +
      '<ul><li>Geen sluiting<ul><li>ook niet in de zomer</li></ul></li>' +
      '<li>Een <a href="https://www.berkelland.nl/dorpshuizen">eerlijke verdeling</a></li></ul>' +
      '<ol><li>Eerst praten</li><li>Dan kiezen</li></ol>' +
      '<p>Ruurlo – € 40.000</p>',
  )
})

test('what does not come along is told: tables, pictures, footnotes, and nothing of what did', () => {
  expect(lostInPaste(fromWord).map(({ nl }) => nl)).toEqual([
    expect.stringContaining('tabel'),
    expect.stringContaining('foto’s'),
    expect.stringContaining('voetnoten'),
  ])
  const plain = '<h2>Kop</h2><p>Tekst met een <a href="https://lochem.nl">link</a>.</p>'
  const pixel = '<img width="1" height="1" src="https://teller.example/1.gif">'
  const hidden = '<div style="display:none"><table><tr><td>weg</td></tr></table></div>'
  expect(lostInPaste(plain + pixel + hidden)).toEqual([])
})

test('Word for the web: a list for each point becomes one list, headings that are paragraphs too', () => {
  const html = `<div class="OutlineElement Ltr"><p class="Paragraph" role="heading" aria-level="2" style="color:#2f5496"><span class="TextRun"><span class="NormalTextRun">Kosten</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-leveltext="" data-aria-posinset="1" data-aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun" style="font-weight:bold">Huur</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2"><li data-aria-posinset="1" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun">zaal</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-posinset="2" data-aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun">Stroom</span></p></li></ul></div>`
  expect(cleanedPaste(html)).toBe(
    '<h2>Kosten</h2><ul><li><strong>Huur</strong><ul><li>zaal</li></ul></li><li>Stroom</li></ul>',
  )
})

test('Google Docs: its bold wrapper is not bold, its styled spans are, a list in a list is not lost', () => {
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h3 dir="ltr" style="line-height:1.38"><span style="font-size:14pt;font-weight:400;color:#434343">Vervolg</span></h3><p dir="ltr"><span style="font-weight:700;font-style:normal">Let op: </span><span style="font-weight:400;font-style:italic">morgen</span><span style="font-size:0.6em;vertical-align:super"><a href="#cmnt1">[a]</a></span></p><br><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">Een</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>Onder een</span></p></li></ul><li dir="ltr" aria-level="1"><p role="presentation"><span>Twee</span></p></li></ul></b>`
  expect(cleanedPaste(html)).toBe(
    '<h3>Vervolg</h3><p><strong>Let op: </strong><em>morgen</em></p>' +
      '<ul><li>Een<ul><li>Onder een</li></ul></li><li>Twee</li></ul>',
  )
})

test('LibreOffice: fonts, its marks of notes and its comments go', () => {
  const html = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="nl-NL"><h2 class="western">Planning</h2><p style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">In <b>mei</b> stemt de raad.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></font></font></p><p><br/></p><ol><li><p>Lezen</p></li><li><p>Stemmen</p><ul><li><p>hoofdelijk</p></li></ul></li></ol></body></html>`
  expect(cleanedPaste(html)).toBe(
    '<h2>Planning</h2><p>In <strong>mei</strong> stemt de raad.</p>' +
      '<ol><li>Lezen</li><li>Stemmen<ul><li>hoofdelijk</li></ul></li></ol>',
  )
})

describe('a web page', () => {
  test('keeps quotations and lines, and says nothing of scripts, pictures, forms and what is hidden', () => {
    const html = `<article class="post"><script>alert(1)</script><style>p{color:red}</style><h4 onclick="x()">Onder</h4><div>Eerste<br>tweede</div><div>Derde</div><blockquote><p>Zo is het.</p><p>En niet anders.</p></blockquote><img src="data:image/png;base64,AAAA"><p style="display:none">verborgen</p><button>Deel dit</button><p>   </p><object>elders</object></article>`
    expect(cleanedPaste(html)).toBe(
      '<h3>Onder</h3><p>Eerste<br>tweede</p><p>Derde</p><blockquote>Zo is het.<br>En niet anders.</blockquote>',
    )
  })

  test.each([
    ['javascript:alert(1)', 'lees'],
    ['data:text/html,<b>x</b>', 'lees'],
    ['file:///C:/nota.docx', 'lees'],
    ['/relatief', 'lees'],
    ['mailto:griffie@dorp.example', '<a href="mailto:griffie@dorp.example">lees</a>'],
    ['tel:+31545123456', '<a href="tel:+31545123456">lees</a>'],
    ['https://x.example/?a=1&fbclid=abc', '<a href="https://x.example/?a=1">lees</a>'],
    ['https://x.example/?a="1"', '<a href="https://x.example/?a=&quot;1&quot;">lees</a>'],
  ])('a link to %s', (href, expected) => {
    const attribute = href
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
    expect(cleanedPaste(`<p><a href="${attribute}" target="_blank">lees</a></p>`)).toBe(
      `<p>${expected}</p>`,
    )
  })

  test('words that look like code stay words', () => {
    expect(cleanedPaste('<p>5 &lt; 6 &amp; &lt;script&gt;</p>')).toBe(
      '<p>5 &lt; 6 &amp; &lt;script&gt;</p>',
    )
  })

  test('a row of a table is a line of words, and nothing is left of nothing', () => {
    const html = `<table><thead><tr><th>Jaar</th><th>Bedrag</th></tr></thead><tbody><tr><td> 2026 </td><td></td><td><p>€ 3</p><p>miljoen</p></td></tr></tbody></table>`
    expect(cleanedPaste(html)).toBe('<p>Jaar – Bedrag</p><p>2026 – € 3<br>miljoen</p>')
    expect(cleanedPaste('<p><o:p>&nbsp;</o:p></p><img src="file:///x.png">')).toBe('')
  })
})
