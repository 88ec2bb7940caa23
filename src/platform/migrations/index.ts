import * as migration_20261122_032624_initial from './20261122_032624_initial';

export const migrations = [
  {
    up: migration_20261122_032624_initial.up,
    down: migration_20261122_032624_initial.down,
    name: '20261122_032624_initial'
  },
];
