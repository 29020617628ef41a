package org.zhibai.model;

import java.util.List;

/** Rows of a ledger that have a key in common and something to be told about it. */
public sealed interface RowGroup permits KeyCheck, Reference {

  /** Its id in the tables of the report system. */
  String id();

  /** Number of the ledger. */
  String ledger();

  /** The unit in whose ledger the rows were found. */
  String reporter();

  /** Reporting period. */
  int year();

  /** The key as shown. */
  String key();

  /** The rows, in order. */
  List<KeyCheck.Row> rows();

  /** Whether several units' ledgers are concerned. */
  boolean across();
}
