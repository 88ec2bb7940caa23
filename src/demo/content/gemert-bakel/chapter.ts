import type { Chapter } from '../content'

import { councilOf2018 } from '../council-seats'

import { dossier } from './dossier'
import { post } from './post'

export const gemertBakel: Chapter = {
  municipalities: [
    { slug: 'gemert-bakel', name: 'Gemert-Bakel', province: 'Noord-Brabant', cbsCode: 'GM1652' },
  ],
  bodies: [
    {
      slug: 'college-gemert-bakel',
      name: 'College van B en W Gemert-Bakel',
      kind: 'college',
      municipality: 'gemert-bakel',
    },
    {
      slug: 'gemeenteraad-gemert-bakel',
      name: 'Gemeenteraad Gemert-Bakel',
      kind: 'raad',
      municipality: 'gemert-bakel',
    },
  ],
  parties: councilOf2018(
    'gemert-bakel',
    [
      ['CDA Gemert-Bakel', 'CDA', 'cda-gemert-bakel', 11],
      ['Dorpspartij', 'Dorpspartij', 'dorpspartij', 4],
      ['Lokale Realisten & D66', 'Lokale Realisten', 'lokale-realisten-d66', 4],
      ['SP Gemert-Bakel', 'SP', 'sp-gemert-bakel', 3],
      ['VVD Gemert-Bakel', 'VVD', 'vvd-gemert-bakel', 1],
    ],
    {
      dorpspartij: {
        slogan: 'Sterk op de inhoud.',
        responsible: 'Het bestuur van de Dorpspartij',
        email: 'redactie@dorpspartij.example',
      },
    },
  ),
  people: [
    {
      slug: 'bart-van-oort',
      name: 'Bart van Oort',
      roles: [
        { role: 'fractievoorzitter', title: 'Fractievoorzitter (2020)', party: 'dorpspartij' },
      ],
    },
    {
      slug: 'wilmie-steeghs',
      name: 'Wilmie Steeghs',
      roles: [
        {
          role: 'wethouder',
          title: 'Wethouder (2020 en 2021)',
          body: 'college-gemert-bakel',
          municipality: 'gemert-bakel',
        },
      ],
    },
  ],
  dossiers: [dossier],
  meetings: [],
  images: [
    {
      name: 'gemeentehuis',
      scene: 'town-hall',
      party: 'dorpspartij',
      alt: 'Tekening van een gemeentehuis met een klok, aan een plein met bomen. Twee mensen staan op het plein.',
      caption: 'In het gemeentehuis werkt het gebiedsteam.',
    },
  ],
  accounts: [
    {
      email: 'schrijver@dorpspartij.example',
      name: 'Sam Schrijver',
      seat: { party: 'dorpspartij', role: 'writer' },
    },
    {
      email: 'redacteur@dorpspartij.example',
      name: 'Robin Redacteur',
      seat: { party: 'dorpspartij', role: 'editor' },
    },
    {
      email: 'beheerder@dorpspartij.example',
      name: 'Bo Beheerder',
      seat: { party: 'dorpspartij', role: 'manager' },
    },
  ],
  posts: [post],
}
