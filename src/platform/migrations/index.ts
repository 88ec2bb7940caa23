import * as migration_20261121_231333_initial from './20261121_231333_initial';

export const migrations = [
  {
    up: migration_20261121_231333_initial.up,
    down: migration_20261121_231333_initial.down,
    name: '20261121_231333_initial'
  },
];
