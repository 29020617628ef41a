package org.zhibai.desktop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAccount.CoverText;
import org.zhibai.model.CellAccount.FormCell;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAccount.NoFigure;
import org.zhibai.model.CellAccount.Saying;
import org.zhibai.model.CellAccount.Verdict;
import org.zhibai.model.Finding;

/** What is known of a cell, in words: what stands there, and what each rule makes of it. */
public final class WhyText {
  private final Names names;

  /** In the words of some names. */
  public WhyText(Names names) {
    this.names = names;
  }

  /**
   * What a rule makes of the cell.
   *
   * @param verdict found wrong, not checked, held, not applicable
   * @param heading the verdict's word and the rule's name
   * @param lines what it saw and why
   */
  public record Paragraph(Verdict verdict, String heading, List<String> lines) {}

  /** The cell and what stands there. */
  public String heading(CellAccount account) {
    String at = account.at().withoutFile();
    if (account.content() instanceof FormCell cell) {
      return names.say(
          "why.form",
          at,
          cell.entry().code(),
          cell.entry().name(),
          cell.entry().column(),
          cell.entry().shown());
    }
    if (account.content() instanceof LedgerValue value) {
      return names.say(
          "why.ledger", at, value.ledger(), value.row(), value.header(), value.shown());
    }
    if (account.content() instanceof CoverText cover) {
      return names.say("why.cover", at, cover.item().name(), cover.item().text());
    }
    return names.say("why.part." + ((NoFigure) account.content()).part(), at);
  }

  /** What the rules make of it, the severest first. */
  public List<Paragraph> paragraphs(CellAccount account) {
    return account.sayings().stream().map(this::paragraph).toList();
  }

  private Paragraph paragraph(Saying saying) {
    List<String> lines = new ArrayList<>();
    add(lines, saying.why());
    add(lines, saying.formula());
    add(lines, saying.numbers());
    CellAccount.Condition condition = saying.condition();
    if (!condition.text().isEmpty()) {
      String key = saying.verdict() == Verdict.NOT_APPLICABLE ? "why.unmet" : "why.fault";
      String numbers = condition.numbers().isEmpty() ? "" : "　" + condition.numbers();
      add(lines, names.say(key, condition.text() + numbers));
    }
    if (!saying.seen().isEmpty()) {
      String seen = saying.seen().stream().map(WhyText::seen).collect(Collectors.joining("，"));
      add(lines, names.say("why.seen", seen));
    }
    String heading =
        names.say(
            "why.rule",
            names.say("verdict." + saying.verdict()),
            saying.rule().name(),
            names.severity(saying.rule().severity()));
    return new Paragraph(saying.verdict(), heading, List.copyOf(lines));
  }

  private static String seen(Finding.Cell cell) {
    return cell.address().ref() + " " + cell.name() + " " + cell.value();
  }

  private static void add(List<String> lines, String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }
}
