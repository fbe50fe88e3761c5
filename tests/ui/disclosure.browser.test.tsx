import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Disclosure } from '#ui/disclosure.tsx'

describe('a disclosure whose content is made late', () => {
  it('makes it when it is first opened, and keeps it when closed', async () => {
    render(
      <Disclosure summary="The map" late>
        <p>{'Who has a say.'}</p>
      </Disclosure>,
    )
    expect(document.body.textContent).not.toContain('Who has a say.')
    await userEvent.click(screen.getByText('The map'))
    await expect.element(page.getByText('Who has a say.')).toBeVisible()
    await userEvent.click(screen.getByText('The map'))
    await expect.element(page.getByText('Who has a say.')).not.toBeVisible()
    expect(document.body.textContent).toContain('Who has a say.')
  })

  it('has it at once where it stands open from the start', () => {
    render(
      <Disclosure summary="The map" late open>
        <p>{'Who has a say.'}</p>
      </Disclosure>,
    )
    expect(document.body.textContent).toContain('Who has a say.')
  })
})
