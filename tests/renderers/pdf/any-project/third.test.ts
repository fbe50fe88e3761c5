import { askRandomProjects } from './random-projects.ts'

askRandomProjects()
