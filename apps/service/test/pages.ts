/** Every kind of page, with a word that must be readable on it without a script. */
export const PAGES = [
  ['/', 'Where the parties stand'],
  ['/issues/territory', 'Donbas'],
  ['/topics/new-start', 'New START'],
  ['/topics/special-military-operation', 'Use the term'],
  ['/topics/russia', 'Where it stands'],
  ['/timeline', 'New START expires'],
  ['/timeline?issue=territory', 'Helsinki Final Act signed'],
  ['/topics', 'Steve Witkoff'],
  ['/topics?q=minsk', 'Minsk'],
  ['/proposals', '28-point'],
  ['/sources?seen=primary', 'read in the original'],
  ['/changes', 'First publication'],
  ['/about', 'The rules of trust'],
  ['/docs', 'POST /v1/annotate'],
  ['/try', 'needs JavaScript'],
  ['/sample', 'Whose land'],
  ['/nowhere', 'There is no page here'],
  ['/?lang=uk', 'Позиції сторін'],
] as const
export const PATHS = PAGES.map(([path]) => path)
