export { annotate } from './annotate.ts'
export type * from './annotator.ts'
export { findArticle } from './article/find-article.ts'
export {
  type Block,
  offsetOf,
  type Piece,
  type Position,
  positionAt,
  rangeOf,
} from './block/block.ts'
export { type BlockChange, BlockTree, collectBlocks } from './block/block-tree.ts'
export type { Density } from './choose.ts'
export { languageOf } from './language.ts'
export { type ObserveOptions, observe } from './page/observe.ts'
export { nextMention, previousMention } from './page/steps.ts'
export type { HighlightNames, Mark } from './paint/names.ts'
export { Painter } from './paint/painter.ts'
export { highlightRules } from './paint/rules.ts'
