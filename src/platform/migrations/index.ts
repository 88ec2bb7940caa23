import * as migration_20261122_032624_initial from './20261122_032624_initial';
import * as migration_20261122_055608_timeline_in_full from './20261122_055608_timeline_in_full';
import * as migration_20261122_062544_removals from './20261122_062544_removals';
import * as migration_20261122_073419_lists_at_scale from './20261122_073419_lists_at_scale';
import * as migration_20261122_085657_loosen_versions from './20261122_085657_loosen_versions';
import * as migration_20261122_094136_newsroom from './20261122_094136_newsroom';
import * as migration_20261122_131129_invitations from './20261122_131129_invitations';
import * as migration_20261122_201506_newsletter from './20261122_201506_newsletter';

export const migrations = [
  {
    up: migration_20261122_032624_initial.up,
    down: migration_20261122_032624_initial.down,
    name: '20261122_032624_initial',
  },
  {
    up: migration_20261122_055608_timeline_in_full.up,
    down: migration_20261122_055608_timeline_in_full.down,
    name: '20261122_055608_timeline_in_full',
  },
  {
    up: migration_20261122_062544_removals.up,
    down: migration_20261122_062544_removals.down,
    name: '20261122_062544_removals',
  },
  {
    up: migration_20261122_073419_lists_at_scale.up,
    down: migration_20261122_073419_lists_at_scale.down,
    name: '20261122_073419_lists_at_scale',
  },
  {
    up: migration_20261122_085657_loosen_versions.up,
    down: migration_20261122_085657_loosen_versions.down,
    name: '20261122_085657_loosen_versions',
  },
  {
    up: migration_20261122_094136_newsroom.up,
    down: migration_20261122_094136_newsroom.down,
    name: '20261122_094136_newsroom',
  },
  {
    up: migration_20261122_131129_invitations.up,
    down: migration_20261122_131129_invitations.down,
    name: '20261122_131129_invitations',
  },
  {
    up: migration_20261122_201506_newsletter.up,
    down: migration_20261122_201506_newsletter.down,
    name: '20261122_201506_newsletter'
  },
];
