import * as migration_20261121_231333_initial from './20261121_231333_initial';
import * as migration_20261121_233021_newsletter from './20261121_233021_newsletter';

export const migrations = [
  {
    up: migration_20261121_231333_initial.up,
    down: migration_20261121_231333_initial.down,
    name: '20261121_231333_initial',
  },
  {
    up: migration_20261121_233021_newsletter.up,
    down: migration_20261121_233021_newsletter.down,
    name: '20261121_233021_newsletter'
  },
];
