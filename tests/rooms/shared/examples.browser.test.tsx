import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { project as words } from '#i18n/da/project.ts'
import { StatementPage } from '#rooms/problem/statement-page.tsx'
import { Examples } from '#rooms/shared/example/examples.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const { fields } = words
const { example, askYourselves } = words.form
const statement = fields['problem.statement']
const affected = fields['problem.affected']
const evidence = fields['problem.evidence']

function Statement() {
  const [isHidden, setHidden] = useState(false)
  const [room] = useState(() => fakeRoom())
  return (
    <Examples isBeside isHidden={isHidden} onHidden={setHidden} lacking={['problem.evidence']}>
      <StatementPage room={room} route="full" />
    </Examples>
  )
}

const panel = () => within(screen.getByRole('complementary', { name: example.panel }))
const fieldOf = ({ name }: { name: string }) => screen.getByRole('textbox', { name })

afterEach(() => page.viewport(1280, 800))

describe('the panel beside the fields', () => {
  it('shows the example of the first field that lacks an answer, then of the one in focus', async () => {
    renderPage(<Statement />)
    expect(panel().getByText(evidence.good)).toBeVisible()
    await userEvent.click(fieldOf(affected))
    expect(panel().getByText(affected.good)).toBeVisible()
    expect(panel().queryByText(evidence.good)).toBeNull()
    window.scrollTo(0, document.body.scrollHeight)
    expect(panel().getByText(affected.good)).toBeVisible()
    expect(screen.queryByText(example.show)).not.toBeVisible()
  })

  it('says the example by Alt+E, and leaves focus in the field', async () => {
    renderPage(<Statement />)
    await userEvent.click(fieldOf(statement))
    await userEvent.keyboard('{Alt>}e{/Alt}')
    await expect.poll(() => screen.getByRole('status').textContent).toContain(statement.bad)
    expect(document.activeElement).toBe(fieldOf(statement))
  })

  it('folds the questions, and puts all examples away and brings them back', async () => {
    renderPage(<Statement />)
    expect(panel().getByText(askYourselves)).toBeVisible()
    expect(panel().getByText(String(words.pages['problem/statement'].ask[0]))).not.toBeVisible()
    await userEvent.click(panel().getByRole('button', { name: example.hide }))
    expect(panel().queryByText(evidence.good)).toBeNull()
    await userEvent.click(panel().getByRole('button', { name: example.bringBack }))
    expect(panel().getByText(evidence.good)).toBeVisible()
  })
})

describe('on a narrow screen', () => {
  it('stands one link to an example under the field in focus, and nothing moves when it leaves', async () => {
    await page.viewport(390, 800)
    renderPage(<Statement />)
    const links = () =>
      screen
        .queryAllByText(example.show)
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    expect(links()).toHaveLength(0)
    await userEvent.click(fieldOf(statement))
    expect(links()).toHaveLength(1)
    const place = fieldOf(evidence).getBoundingClientRect().top + window.scrollY
    fieldOf(evidence).focus()
    await expect.poll(() => links()).toHaveLength(1)
    expect(fieldOf(evidence).getBoundingClientRect().top + window.scrollY).toBe(place)
  })
})

it('a ring after the name shows that a field lacks an answer', () => {
  renderPage(<Statement />)
  const label = (name: string) => screen.getByText(name, { selector: 'label' })
  expect(getComputedStyle(label(evidence.name), '::after').borderStyle).toBe('dashed')
  expect(getComputedStyle(label(affected.name), '::after').content).toBe('none')
})
