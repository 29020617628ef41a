package org.zhibai.app;

import org.zhibai.model.CellAddress;

/** Whether another value can be typed into a cell of a copy. */
public sealed interface Typing {

  /**
   * It can.
   *
   * @param code of the line, or number of the ledger
   * @param name of the line, or header of the ledger's column
   * @param shown what stands there as it was handed in
   */
  record Possible(CellAddress cell, String code, String name, String shown) implements Typing {}

  /**
   * Nobody knows: the file can't be read any more.
   *
   * @param file its name
   */
  record Unreadable(String file, Exception why) implements Typing {}

  /** It can't, and why. */
  enum Refused implements Typing {
    /** The cell is neither one that a form asks for nor one of a ledger's record. */
    NOT_ASKED,
    /** The ledgers of the submission are too long to be read again with each letter typed. */
    TOO_LONG
  }
}
