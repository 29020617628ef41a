package org.zhibai.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A DRL file.
 *
 * @param packageName what it says behind {@code package}
 * @param globals type and name of each {@code global}
 * @param foreign what rule files don't hold: functions, declarations, queries
 * @param slips what could not be read
 */
public record RuleFile(
    Source source,
    Optional<Word> packageName,
    List<Word> imports,
    List<Global> globals,
    List<Word> foreign,
    List<RuleText> rules,
    List<Slip> slips) {

  /** {@code global org.zhibai.rules.Findings findings;}. */
  public record Global(Word type, Word name) {}

  /** Whether everything in it could be read; a byte-order mark before it is no matter. */
  public boolean readable() {
    return slips.stream().allMatch(slip -> slip.kind().equals("mark.first"));
  }

  /** Reads a file; it always can. */
  public static RuleFile read(String file, String text) {
    List<Slip> slips = new ArrayList<>();
    List<Token> tokens = Scanner.scan(text, slips);
    return new FileParser(new Source(file, text), new Tokens(tokens, slips)).read();
  }
}
