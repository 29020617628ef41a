package org.zhibai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.zhibai.model.Blank;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAccount.Condition;
import org.zhibai.model.CellAccount.Content;
import org.zhibai.model.CellAccount.CoverText;
import org.zhibai.model.CellAccount.FormCell;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAccount.NoFigure;
import org.zhibai.model.CellAccount.Saying;
import org.zhibai.model.CellAccount.Verdict;
import org.zhibai.model.Entry;
import org.zhibai.model.Figure;
import org.zhibai.model.Finding;
import org.zhibai.model.Growth;
import org.zhibai.model.Texts;
import org.zhibai.model.Words;

/** What is known of a cell, on a terminal. */
final class CellAccountText {
  private static final String RULE = "  ";
  private static final String DETAIL = "      ";

  private final Texts texts;

  CellAccountText(Texts texts) {
    this.texts = texts;
  }

  void print(CellAccount account, PrintWriter out) {
    out.println(account.at());
    out.println(content(account.content()));
    for (Verdict verdict : Verdict.values()) {
      List<Saying> sayings =
          account.sayings().stream().filter(saying -> saying.verdict() == verdict).toList();
      if (!sayings.isEmpty()) {
        out.println();
        out.println(texts.get("why." + verdict.name(), sayings.size()));
        sayings.forEach(saying -> print(saying, out));
      }
    }
    if (account.sayings().isEmpty() && asked(account.content())) {
      out.println(texts.get("why.unread"));
    }
  }

  private static boolean asked(Content content) {
    return content instanceof FormCell || content instanceof LedgerValue;
  }

  private String content(Content content) {
    if (content instanceof FormCell cell) {
      return content(cell.entry());
    }
    if (content instanceof LedgerValue value) {
      String shown = value.shown().isEmpty() ? texts.get("why.empty") : value.shown();
      return texts.get("why.record", value.ledger(), value.row(), value.header(), shown);
    }
    if (content instanceof CoverText cover) {
      String shown = cover.item().given() ? cover.item().text() : texts.get("why.empty");
      return texts.get("why.cover", cover.item().name(), shown);
    }
    NoFigure other = (NoFigure) content;
    return texts.get("why.part." + other.part().name(), other.code(), other.name());
  }

  private String content(Entry entry) {
    String line = texts.get("why.line", entry.code(), entry.name(), entry.column());
    if (entry instanceof Figure figure) {
      String value = figure.value().toPlainString();
      return line
          + texts.get("why.figure", value, entry.measure(), figure.precision(), entry.shown());
    }
    if (entry instanceof Growth growth) {
      return line + texts.get("why.growth", growth.value().toPlainString(), entry.shown());
    }
    return entry instanceof Words words
        ? line + texts.get("why.words", words.text())
        : line + texts.get("why.blank", ((Blank) entry).why(), entry.shown());
  }

  private void print(Saying saying, PrintWriter out) {
    String severity = saying.rule().severity().word();
    out.println(RULE + texts.get("why.rule", severity, saying.rule().name(), saying.rule().id()));
    line("why.says", saying.why(), out);
    line("why.formula", saying.formula(), out);
    line("why.numbers", saying.numbers(), out);
    if (!saying.seen().isEmpty()) {
      line("why.seen", saying.seen().stream().map(this::seen).collect(joined()), out);
    }
    condition(saying, out);
  }

  private void condition(Saying saying, PrintWriter out) {
    Condition condition = saying.condition();
    if (condition.text().isEmpty()) {
      return;
    }
    String key =
        switch (saying.verdict()) {
          case HELD -> "why.fault";
          case WRONG -> "why.there";
          default -> "why.unmet";
        };
    boolean plain = condition.numbers().isEmpty() || condition.numbers().equals(condition.text());
    String sentence = texts.get(plain ? key + ".text" : key, condition.text(), condition.numbers());
    out.println(DETAIL + sentence);
  }

  private void line(String key, String text, PrintWriter out) {
    if (!text.isEmpty()) {
      out.println(DETAIL + texts.get(key, text));
    }
  }

  private String seen(Finding.Cell cell) {
    String shown = cell.value().isEmpty() ? texts.get("why.empty") : cell.value();
    String key = cell.address().ref().isEmpty() ? "why.sumSeen" : "why.cellSeen";
    return texts.get(key, place(cell), shown, cell.address().ref());
  }

  private static String place(Finding.Cell cell) {
    return cell.indicator().isEmpty()
        ? cell.name()
        : (cell.indicator() + " " + cell.column()).strip();
  }

  private Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(texts.get("why.or"));
  }
}
