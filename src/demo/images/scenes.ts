import { atTheDoor } from './scene-at-the-door'
import { communityHouse, neighbours } from './scenes-of-the-street'
import { coffeeTable, councilChamber, meetingTable } from './scenes-of-meeting'
import { garden, villages } from './scenes-of-the-land'
import { evening, townHall } from './scenes-of-the-town'
import { logoHouses, logoLeaf, logoSquare, logoSteps } from './logos'

/** Each drawing with its size; every one is made of shapes, so that nobody's photograph is used. */
export const scenes = {
  'town-hall': wide(townHall),
  'meeting-table': wide(meetingTable),
  neighbours: wide(neighbours),
  'community-house': wide(communityHouse),
  'coffee-table': wide(coffeeTable),
  'at-the-door': wide(atTheDoor),
  'council-chamber': wide(councilChamber),
  villages: wide(villages),
  garden: wide(garden),
  evening: wide(evening),
  'logo-houses': square(logoHouses),
  'logo-steps': square(logoSteps),
  'logo-leaf': square(logoLeaf),
  'logo-square': square(logoSquare),
}

export type SceneName = keyof typeof scenes

function wide(draw: () => string): () => string {
  return () => svg(1600, 900, draw())
}

function square(draw: () => string): () => string {
  return () => svg(512, 512, draw())
}

function svg(width: number, height: number, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`
}
