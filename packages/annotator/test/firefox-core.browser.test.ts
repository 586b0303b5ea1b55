import { describeAnnotate } from './annotate-suite.ts'
import { describeBlocks } from './blocks-suite.ts'
import { openFirefoxStage } from './stages.ts'

describeBlocks('Firefox', openFirefoxStage)
describeAnnotate('Firefox', openFirefoxStage)
