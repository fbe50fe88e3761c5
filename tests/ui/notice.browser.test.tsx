import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Notice, type NoticeKind } from '#ui/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'

const kinds = Object.keys({
  info: true,
  missing: true,
  error: true,
} satisfies Record<NoticeKind, true>) as NoticeKind[]

/** A notice whose buttons take themselves away, and the last one all of it. */
function Leaving({ kind, buttons }: { kind: NoticeKind; buttons: readonly string[] }) {
  const [left, setLeft] = useState(buttons)
  if (left.length === 0) return null
  const actions = left.map((name) => (
    <Button key={name} onClick={() => setLeft(left.filter((each) => each !== name))}>
      {name}
    </Button>
  ))
  return <Notice kind={kind} heading="What happened" actions={actions} />
}

const onPage = (notice: ReactNode) =>
  render(
    <Page>
      <PageHead title="A page" />
      {notice}
      <Button>Beside</Button>
    </Page>,
  )

describe.each(kinds)('a notice of the kind %s', (kind) => {
  it('hands focus on when its button takes it away', async () => {
    onPage(<Leaving kind={kind} buttons={['Act 1']} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Act 1' }))
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('keeps focus while something of it is left', async () => {
    onPage(<Leaving kind={kind} buttons={['Act 1', 'Act 2']} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Act 2' }))
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole('button', { name: 'Act 1' }))
  })

  it('hands focus on to the window it stands in', async () => {
    onPage(
      <Dialog open onClose={() => {}} title="A window" closeLabel="Close">
        <Leaving kind={kind} buttons={['Act 1']} />
      </Dialog>,
    )
    await userEvent.setup().click(screen.getByRole('button', { name: 'Act 1' }))
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 2 }))
  })

  it('leaves focus alone that is elsewhere', async () => {
    const { rerender } = onPage(<Leaving kind={kind} buttons={['Act 1']} />)
    const beside = screen.getByRole('button', { name: 'Beside' })
    screen.getByRole('button', { name: 'Act 1' }).focus()
    beside.focus()
    rerender(
      <Page>
        <PageHead title="A page" />
        {null}
        <Button>Beside</Button>
      </Page>,
    )
    await new Promise((done) => requestAnimationFrame(done))
    expect(document.activeElement).toBe(beside)
  })
})
