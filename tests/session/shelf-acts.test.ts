import { expect, it } from 'vitest'
import { projectToShare, withTitle } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { emptyActor } from '#core/questions/team.ts'
import { keepOpened, knownOnShelf } from '#session/shelf-acts.ts'
import { toKeep } from '#session/to-keep.ts'
import { fakeBrowser } from '../fixtures/fake-browser.ts'
import { noted } from '../fixtures/noted-project.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'

async function shelved() {
  const begun = shelfProject('p1', 'Fælles borde')
  const team = { ...begun.answers.team, actors: [emptyActor('a1', 'Seniorrådet')] }
  const project = noted({ ...begun, answers: { ...begun.answers, team } })
  const { shelf, openWindow } = fakeBrowser()
  const { ports } = openWindow()
  await shelf.write(toKeep(project, serialized(project)), null)
  return { project, shelf, ports }
}

it('knows a file to share of what lies on the shelf as the same, and opens what lies there', async () => {
  const { project, shelf, ports } = await shelved()
  const file = projectToShare(project)
  expect(await knownOnShelf(ports, file)).toMatchObject({ as: 'same', here: project })
  expect(await keepOpened(ports, file, (title) => title)).toMatchObject({
    value: { project, came: 'known' },
  })
  const record = await shelf.read('p1')
  expect(parseProject(record?.text ?? '')).toMatchObject({ value: project })
})

it('knows one in which something was changed as another', async () => {
  const { project, ports } = await shelved()
  const file = withTitle(projectToShare(project), 'Borde')
  expect(await knownOnShelf(ports, file)).toMatchObject({ as: 'other', here: project })
})
