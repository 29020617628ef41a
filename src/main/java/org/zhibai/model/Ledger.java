package org.zhibai.model;

/**
 * A ledger of a submission. Its rows are not held: they are read when asked for, one after the
 * other.
 */
public interface Ledger {

  /** What takes the rows as they are read. */
  interface Sink {
    /** A row. */
    void row(LedgerRow row);

    /**
     * A row of sums among the records, which is none itself.
     *
     * @param partial whether it adds up only what follows the sum before (小计)
     */
    default void sum(LedgerRow row, boolean partial) {}

    /**
     * Something in the ledger that can't be understood. The check tells it; who reads for another
     * reason needn't hear it.
     */
    default void problem(Problem problem) {}
  }

  /** What all its rows share. */
  LedgerRow.Header header();

  /**
   * Reads all rows in the order of the sheet.
   *
   * <p>A ledger that breaks off tells its problem before it throws.
   *
   * @throws java.io.UncheckedIOException when the ledger can't be read to its end; the message says
   *     why, in a sentence
   */
  void read(Sink sink);
}
