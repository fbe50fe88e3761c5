import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import '#ui/theme.css'
import { TextArea } from '#ui/form/text-area.tsx'
import { LiveRegions } from '#ui/live-regions.tsx'

const hints = (...lines: string[]) => ({
  lines,
  prefix: 'Hint: ',
  more: (hidden: number) => `${hidden} more`,
})

describe('hints that come while the page is open', () => {
  const page = (...lines: string[]) => (
    <LiveRegions>
      <TextArea label="Task" hints={hints(...lines)} />
    </LiveRegions>
  )

  it('are said once, those that were there before are not', async () => {
    const { rerender } = render(page('Short'))
    rerender(page('Short', 'Vague'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Hint: Vague'))
    rerender(page('Vague'))
    expect(screen.getByRole('status')).toHaveTextContent('Hint: Vague')
  })

  it('are not said when they only change their language', async () => {
    const { rerender } = render(page('Short'))
    const danish = { ...hints('Kort'), prefix: 'Råd: ' }
    rerender(
      <LiveRegions>
        <TextArea label="Task" hints={danish} />
      </LiveRegions>,
    )
    rerender(
      <LiveRegions>
        <TextArea label="Task" hints={{ ...danish, lines: ['Kort', 'Uklart'] }} />
      </LiveRegions>,
    )
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Råd: Uklart'))
  })
})

describe('the hints under a control', () => {
  it('describe it after its help', () => {
    render(<TextArea label="Task" help="One sentence" hints={hints('Short', 'Vague')} />)
    expect(screen.getByLabelText('Task')).toHaveAccessibleDescription(
      'One sentence Hint: Short Hint: Vague',
    )
  })

  it('are three, and the rest are asked for', async () => {
    render(<TextArea label="Task" hints={hints('One', 'Two', 'Three', 'Four', 'Five')} />)
    expect(screen.getByLabelText('Task')).toHaveAccessibleDescription(
      'Hint: One Hint: Two Hint: Three',
    )
    expect(screen.getByText('Four')).not.toBeVisible()
    await userEvent.click(screen.getByText('2 more'))
    expect(screen.getByText('Four')).toBeVisible()
  })

  it('leave nothing behind when there are none', () => {
    render(<TextArea label="Task" hints={hints()} />)
    expect(screen.getByLabelText('Task')).not.toHaveAttribute('aria-describedby')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })
})
