import '#ui/theme.css'
import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Checkbox } from '#ui/form/checkbox.tsx'
import { ExampleTexts } from '#ui/form/example-texts.tsx'
import { Segmented } from '#ui/form/segmented.tsx'
import { Select } from '#ui/form/select.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { PartStrip } from '#ui/nav/part-strip.tsx'
import { SaveStatus } from '#ui/nav/save-status.tsx'
import { SkipLinks } from '#ui/nav/skip-links.tsx'
import { Notice } from '#ui/notice.tsx'
import { AnswerList } from '#ui/page/answer-list.tsx'
import { Columns, Row, Stack } from '#ui/page/layout.tsx'
import { Page, PageFoot } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { Panel } from '#ui/page/panel.tsx'
import { ProjectCard, ProjectCards } from '#ui/page/project-card.tsx'
import { expectAccessible } from './accessible.ts'

const nothing = () => {}

const marks = (
  <Segmented
    legend="School, kitchen"
    name="mark"
    options={[
      { value: 'none', label: 'Empty', look: 'empty' },
      { value: 'contributes', label: 'Contributes', look: 'soft' },
      { value: 'carries', label: 'Carries', look: 'full', icon: 'check' },
    ]}
    value="contributes"
    onValue={nothing}
  />
)

const parts: Record<string, ReactElement> = {
  buttons: (
    <Row>
      <Button variant="primary">{'Continue'}</Button>
      <Button icon="plus">{'Add'}</Button>
      <Button variant="danger">{'Delete for good'}</Button>
      <Button variant="text" icon="x" iconOnly aria-label="Close" />
      <ButtonLink variant="small" href="#/" iconAfter="arrow-right">
        {'Go'}
      </ButtonLink>
    </Row>
  ),
  'a text field that lacks an answer, with an example': (
    <TextField
      label="Problem"
      isLacking
      after={
        <Disclosure summary="Show an example" variant="aside">
          <ExampleTexts
            good={{ label: 'Like this', text: 'People eat alone.' }}
            bad={{ label: 'Not like this', text: 'We need an app.' }}
          />
        </Disclosure>
      }
    />
  ),
  selects: (
    <Stack>
      <Select label="Sector" help="Choose later." options={[{ value: 'a', label: 'Public' }]} />
      <Select inline hideLabel label="Kind" options={[{ value: 'a', label: 'Place' }]} />
    </Stack>
  ),
  'a checkbox': <Checkbox label="We are done" help="Only for you" />,
  'a segmented bar': <div data-question="team">{marks}</div>,
  notices: (
    <Stack>
      <Notice
        kind="info"
        heading="A new version"
        actions={<Button variant="small">{'Load'}</Button>}
      >
        <p>{'Your answers are saved.'}</p>
      </Notice>
      <Notice kind="missing" heading="An empty seat" />
      <Notice kind="error" heading="Not saved" />
    </Stack>
  ),
  'an undo bar': <UndoBar text="Kitchen is deleted." undoLabel="Undo" onUndo={nothing} />,
  'a page': (
    <Page id="content" question="arena">
      <PageHead
        title="Which form fits?"
        lead="Choose what fits the task."
        actions={<Button>{'Print'}</Button>}
      />
      <PartStrip
        question="arena"
        asks="Which arena fits?"
        label="Parts of question 4"
        parts={[
          { href: '#/form', label: 'Form', status: 'Answered', standing: 'done', current: 'page' },
          { href: '#/roles', label: 'Roles', current: false },
        ]}
      />
      <Columns split="wide-left">
        <Panel heading="The table" intro="Seen from above">
          <p>{'Seven seats'}</p>
        </Panel>
        <Panel heading="Around it">{'Who is missing?'}</Panel>
      </Columns>
      <PageFoot note="You can always go on.">
        <Button variant="primary">{'Continue'}</Button>
      </PageFoot>
    </Page>
  ),
  'an overview': (
    <AnswerList
      label="Your answers"
      rows={[
        {
          question: 'team',
          number: 2,
          title: 'Who can help?',
          href: '#/team',
          text: 'Seven needs',
          missing: <a href="#/coverage">{'Transport is uncovered'}</a>,
          editLabel: 'Edit',
          editName: 'Edit the answer to question 2',
        },
      ]}
    />
  ),
  'project cards': (
    <ProjectCards label="My projects">
      <ProjectCard href="#/p/1" name="Shared tables" status="9 of 15 parts" changed="today" />
    </ProjectCards>
  ),
  statuses: (
    <Row>
      <SaveStatus kind="failed" text="Not saved" />
    </Row>
  ),
  'a disclosure': (
    <Disclosure summary="How it works" variant="panel" open>
      <p>{'All stays in your browser.'}</p>
    </Disclosure>
  ),
}

describe.each(['light', 'dark'])('in %s', (theme) => {
  afterEach(() => {
    delete document.documentElement.dataset.theme
  })

  it.each(Object.keys(parts))('%s: no fault an accessibility checker finds', async (name) => {
    document.documentElement.dataset.theme = theme
    render(parts[name])
    await expectAccessible()
  })
})

describe('at 320 pixels', () => {
  afterEach(() => page.viewport(1280, 800))

  it.each(Object.keys(parts))('%s: no sideways scroll', async (name) => {
    await page.viewport(320, 640)
    render(parts[name])
    expect(document.documentElement.scrollWidth).toBe(320)
  })
})

describe('skip links', () => {
  it('come into view with focus, and move it without leaving the page', async () => {
    location.hash = '#/p/1/team/needs'
    render(
      <>
        <SkipLinks links={[{ targetIds: ['content'], label: 'To the content' }]} />
        <Page id="content">{'Content'}</Page>
      </>,
    )
    await userEvent.tab()
    const link = screen.getByRole('link', { name: 'To the content' })
    expect(document.activeElement).toBe(link)
    expect(link.getBoundingClientRect().left).toBeGreaterThan(0)
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
    expect(location.hash).toBe('#/p/1/team/needs')
  })
})

it('a segmented bar changes with the arrow keys', async () => {
  const onValue = vi.fn()
  render(
    <Segmented
      legend="View"
      hideLegend
      name="view"
      options={[
        { value: 'table', label: 'Table', icon: 'table' },
        { value: 'list', label: 'List', icon: 'list' },
      ]}
      value="table"
      onValue={onValue}
    />,
  )
  screen.getByRole('radio', { name: 'Table' }).focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(onValue).toHaveBeenCalledWith('list')
})
