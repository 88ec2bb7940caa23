/** What the reading site may know of this domain: pure values, loadable anywhere. */
export { openDataPath } from './items/making'
