import { createElement, type FunctionComponent } from 'react'
import type { Block, BlockKind } from '#core/charter/document/charter-document.ts'
import { AnswerView, WriteLinesView } from './answer-blocks.tsx'
import { FigureBlockView } from './figure-block.tsx'
import { NoteView } from './note-block.tsx'
import { placed } from './placed.ts'
import { ColumnsView, FactsView } from './side-by-side.tsx'
import { SignaturesView } from './signatures-block.tsx'
import { TableView } from './table-block.tsx'
import { HeadingView, ListView, ParagraphView } from './text-blocks.tsx'

type Blocks = { readonly [K in BlockKind]: Extract<Block, { kind: K }> }
type Views = { readonly [K in BlockKind]: FunctionComponent<{ block: Blocks[K] }> }

/** A view for each kind of block; a kind without one is a type error here. */
const views: Views = {
  heading: HeadingView,
  paragraph: ParagraphView,
  list: ListView,
  facts: FactsView,
  answer: AnswerView,
  table: TableView,
  figure: FigureBlockView,
  columns: ColumnsView,
  note: NoteView,
  writeLines: WriteLinesView,
  signatures: SignaturesView,
}

export function BlockViews({ blocks }: { blocks: readonly Block[] }) {
  return placed(blocks).map(({ key, item }) => <View key={key} kind={item.kind} block={item} />)
}

function View<K extends BlockKind>({ kind, block }: { kind: K; block: Blocks[K] }) {
  const view: FunctionComponent<{ block: Blocks[K] }> = views[kind]
  return createElement(view, { block })
}
