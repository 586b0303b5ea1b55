/**
 * Publishers that a state owns, runs or steers, as sources name them. They are good for what that
 * state says, never the sole proof of an event.
 */
export const STATE_MEDIA: ReadonlySet<string> = new Set([
  // Russia
  'TASS',
  'RIA Novosti',
  'RT',
  'Sputnik',
  'Rossiyskaya Gazeta',
  'Channel One',
  'VGTRK',
  'Rossiya 1',
  'Rossiya 24',
  'News-Pravda',
  'news-pravda.com',
  'UrduPoint (Sputnik)',
  // Belarus
  'BelTA',
  // Ukraine
  'Ukrinform',
  // China
  'Xinhua',
  'CGTN',
  'China Daily',
  'Global Times',
  'People’s Daily',
  'People’s Daily Online',
  // Iran
  'IRNA',
  'Press TV',
  // North Korea
  'KCNA',
  // Türkiye
  'Anadolu Agency',
  'Anadolu',
  'TRT World',
  // Gulf states
  'Saudi Press Agency',
  'SPA',
  'WAM',
  'QNA',
  // Hungary
  'MTI',
])
