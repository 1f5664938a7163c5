// SPDX-License-Identifier: GPL-3.0-or-later

/// The tables, indexes and views of an exported database.
enum DatabaseSchema {
  /// Tables in the order in which their keys are needed. `values` is a word of SQL: it is quoted wherever it is named.
  static let tables = """
    CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE authorities (
      authority_key TEXT PRIMARY KEY, authority_id TEXT, authority TEXT NOT NULL, county_code TEXT, county TEXT,
      prefecture TEXT, province TEXT, type TEXT, position INTEGER NOT NULL
    );
    CREATE TABLE authority_years (
      authority_key TEXT NOT NULL REFERENCES authorities, year INTEGER NOT NULL, is_expected INTEGER NOT NULL,
      is_reported INTEGER NOT NULL, PRIMARY KEY (authority_key, year)
    );
    CREATE TABLE indicators (
      indicator_id TEXT PRIMARY KEY, label TEXT NOT NULL, unit TEXT, is_additive INTEGER NOT NULL,
      is_count INTEGER NOT NULL, is_headline INTEGER NOT NULL, position INTEGER NOT NULL
    );
    CREATE TABLE form (
      form TEXT NOT NULL, cell_id TEXT NOT NULL, sequence INTEGER NOT NULL, section TEXT NOT NULL,
      row_label TEXT NOT NULL, column_label TEXT NOT NULL, label TEXT NOT NULL, unit TEXT NOT NULL, role TEXT NOT NULL,
      statutory_basis TEXT NOT NULL, PRIMARY KEY (form, cell_id)
    );
    CREATE TABLE roster (
      authority_id TEXT NOT NULL, name TEXT NOT NULL, level TEXT, type TEXT, county_code TEXT, county TEXT,
      prefecture TEXT, province TEXT, aliases TEXT, valid_from TEXT, valid_to TEXT, change_kind TEXT, successor TEXT,
      population INTEGER, households INTEGER, area_km2 REAL, size_year INTEGER, size_source TEXT, note TEXT
    );
    CREATE TABLE documents (
      document_id TEXT PRIMARY KEY, authority_key TEXT REFERENCES authorities, sha256 TEXT, source_path TEXT,
      source_url TEXT, bytes INTEGER, media_type TEXT, encoding TEXT, layout TEXT, script TEXT, form TEXT,
      report_year INTEGER, year_evidence TEXT, authority_id TEXT, authority_raw TEXT, authority_name TEXT,
      county_code TEXT, county TEXT, prefecture TEXT, province TEXT, title TEXT, period_start TEXT, period_end TEXT,
      published_on TEXT, signed_on TEXT, page_header_date TEXT, cells_reported INTEGER, cells_absent INTEGER,
      cells_ambiguous INTEGER, superseded_by TEXT
    );
    CREATE TABLE "values" (
      document_id TEXT NOT NULL REFERENCES documents, authority_id TEXT, year INTEGER NOT NULL, form TEXT,
      cell_id TEXT NOT NULL REFERENCES indicators, value NUMERIC, status TEXT NOT NULL, qualifier TEXT NOT NULL,
      unit TEXT, raw TEXT, line INTEGER, byte_start INTEGER, byte_end INTEGER, method TEXT, confidence TEXT, note TEXT,
      scope TEXT NOT NULL, locator TEXT, PRIMARY KEY (document_id, cell_id),
      CHECK (value IS NULL OR status IN ('reported', 'derived', 'corrected'))
    ) WITHOUT ROWID;
    CREATE TABLE findings (
      finding_id INTEGER PRIMARY KEY, severity TEXT NOT NULL, rule TEXT NOT NULL, outcome TEXT NOT NULL,
      authority_id TEXT, authority TEXT, county TEXT, year INTEGER, cell TEXT, value NUMERIC, expected NUMERIC,
      document_id TEXT REFERENCES documents, line INTEGER, sentence TEXT NOT NULL, evidence TEXT, repair TEXT,
      waived TEXT
    );
    """

  /// Indexes for the columns that questions start from; foreign keys among them.
  static let indexes = """
    CREATE INDEX documents_authority ON documents (authority_key, report_year);
    CREATE INDEX documents_year ON documents (report_year);
    CREATE INDEX values_cell ON "values" (cell_id, year);
    CREATE INDEX findings_document ON findings (document_id);
    CREATE INDEX findings_rule ON findings (rule, outcome);
    CREATE INDEX roster_authority ON roster (authority_id);
    """

  /// The common questions. `figures` holds the numbers that enter statistics, and only those.
  static let views = """
    CREATE VIEW figures AS
      SELECT d.county, a.authority, v.year, v.cell_id, i.label, v.value, i.unit,
        v.qualifier = 'at_least' AS is_lower_bound, i.is_headline, a.authority_key, v.document_id, v.line
      FROM "values" v
      JOIN documents d USING (document_id)
      JOIN authorities a USING (authority_key)
      JOIN indicators i ON i.indicator_id = v.cell_id
      WHERE v.value IS NOT NULL AND v.status IN ('reported', 'corrected') AND v.scope IN ('year', 'to_date')
        AND v.qualifier IN ('exact', 'at_least', 'none_by_statement');
    CREATE VIEW headline AS SELECT * FROM figures WHERE is_headline;
    CREATE VIEW coverage AS
      SELECT a.county, y.year, SUM(y.is_expected OR y.is_reported) AS expected, SUM(y.is_reported) AS reported,
        SUM(y.is_expected AND NOT y.is_reported) AS missing
      FROM authority_years y JOIN authorities a USING (authority_key) GROUP BY a.county, y.year;
    CREATE VIEW county_totals AS
      SELECT f.county, f.year, f.cell_id, f.label, SUM(f.value) AS total, f.unit, COUNT(*) AS n,
        c.expected - COUNT(*) AS missing, SUM(f.is_lower_bound) > 0 OR c.expected > COUNT(*) AS is_lower_bound
      FROM figures f
      JOIN indicators i ON i.indicator_id = f.cell_id AND i.is_additive
      LEFT JOIN coverage c ON c.county IS f.county AND c.year = f.year
      GROUP BY f.county, f.year, f.cell_id;
    CREATE VIEW year_on_year AS
      SELECT now.county, now.authority, now.year, now.cell_id, now.label, before.value AS previous, now.value,
        now.value - before.value AS change
      FROM figures now
      JOIN figures before
        ON before.authority_key = now.authority_key AND before.cell_id = now.cell_id AND before.year = now.year - 1;
    CREATE VIEW open_findings AS
      SELECT * FROM findings
      WHERE outcome = 'broken' AND severity IN ('error', 'warning') AND waived IS NULL;
    """
}
