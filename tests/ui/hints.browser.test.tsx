import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import '#ui/theme.css'
import { TextArea } from '#ui/text-area.tsx'

const hints = (...lines: string[]) => ({
  lines,
  prefix: 'Hint: ',
  more: (hidden: number) => `${hidden} more`,
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
