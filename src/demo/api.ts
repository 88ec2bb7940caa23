export { seedDemo } from './seed-demo.command'
export { countContent } from './count-content.query'
