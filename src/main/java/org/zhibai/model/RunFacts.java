package org.zhibai.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run was made with, so that it can be made again.
 *
 * @param product name and version of the program
 * @param pack name of the rule pack
 * @param packHash SHA-256 over the pack's files
 * @param asOf the day as of which the check is made: whether units that are missing are late
 * @param inputs the files read, by path
 * @param prior the files of last year, by path
 * @param lost those of them that could not be read
 * @param limits limits that were applied, in words; empty when none
 * @param notes what a reader of the results should know, such as a rule that could not be run
 */
public record RunFacts(
    String product,
    String pack,
    String packHash,
    LocalDate asOf,
    List<InputFile> inputs,
    List<InputFile> prior,
    List<Received.Unread> lost,
    List<String> limits,
    List<String> notes) {

  /** The same with other limits. */
  public RunFacts withLimits(List<String> others) {
    return new RunFacts(product, pack, packHash, asOf, inputs, prior, lost, others, notes);
  }

  /** The same with other notes. */
  public RunFacts withNotes(List<String> others) {
    return new RunFacts(product, pack, packHash, asOf, inputs, prior, lost, limits, others);
  }
}
