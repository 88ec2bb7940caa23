import { publicSource } from '../looked-up'

export const welfareWork2017 = publicSource(
  'Welzijnswerk 2017',
  'D66 Capelle aan den IJssel, 15 februari 2016',
)
