import { describeAnnotate } from './annotate-suite.ts'
import { describeBlocks } from './blocks-suite.ts'
import { openChromiumStage } from './stages.ts'

describeBlocks('Chromium', openChromiumStage)
describeAnnotate('Chromium', openChromiumStage)
