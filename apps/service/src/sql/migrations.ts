import type { Migration } from './migrate.ts'

export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'keys, publications and their artifacts',
    statements: [
      `CREATE TABLE signing_key (
        id TEXT PRIMARY KEY,
        since TEXT NOT NULL,
        record TEXT NOT NULL
      )`,
      `CREATE TABLE publication (
        pack TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        body BLOB NOT NULL,
        signature TEXT NOT NULL,
        PRIMARY KEY (pack, sequence)
      )`,
      `CREATE TABLE publication_artifact (
        pack TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (pack, sha256, sequence)
      )`,
      `CREATE TABLE artifact (
        sha256 TEXT NOT NULL,
        encoding TEXT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (sha256, encoding)
      )`,
    ],
  },
  {
    name: 'reports of readers',
    statements: [
      `CREATE TABLE report (
        id TEXT PRIMARY KEY,
        receivedOn TEXT NOT NULL,
        content TEXT NOT NULL,
        closedOn TEXT,
        why TEXT
      )`,
      'CREATE INDEX report_open ON report (closedOn)',
    ],
  },
  {
    name: 'artifacts are kept packed',
    statements: ["DELETE FROM artifact WHERE encoding = 'identity'"],
  },
]
