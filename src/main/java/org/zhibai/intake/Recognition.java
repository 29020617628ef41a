package org.zhibai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;

/** Tells what a sheet is by the number it prints, wherever it stands and whatever it is called. */
final class Recognition {
  /** Rows in which a sheet's number may stand. */
  static final int HEAD = 8;

  private static final int LEDGER_HEAD = 4;

  /** Rows in which a cover's labels may stand. */
  static final int COVER_ROWS = 60;

  private static final int ENOUGH_LABELS = 3;

  private final ReportSystem system;
  private final Pattern printed;
  private final List<String> forms;
  private final List<String> ledgers;

  /** A sheet's kind and its number. */
  record Recognised(Sheet.Kind kind, String number) {}

  Recognition(ReportSystem system) {
    this.system = system;
    this.forms = system.allForms().stream().map(Form::number).distinct().toList();
    this.ledgers = system.allLedgers().stream().map(LedgerForm::number).distinct().toList();
    this.printed = printed(system.fact("表号"));
  }

  private static Pattern printed(String fact) {
    String around = bare(fact.isEmpty() ? "{表}" : fact);
    int at = around.indexOf("{表}");
    String before = Pattern.quote(around.substring(0, Math.max(0, at)));
    String after = Pattern.quote(at < 0 ? "" : around.substring(at + 3));
    return Pattern.compile(before + "([0-9A-Z]{1,3})" + after);
  }

  private static String bare(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toUpperCase(Locale.ROOT);
  }

  /** What the first rows of a sheet say; null when they don't say. */
  @Nullable Recognised byNumber(String sheetName, Grid grid) {
    for (SheetCell cell : grid.firstRows(HEAD)) {
      Matcher matcher = printed.matcher(bare(cell.text()));
      if (matcher.find()) {
        String number = matcher.group(1);
        if (ledgers.contains(number)) {
          return new Recognised(Sheet.Kind.LEDGER, number);
        }
        String padded = number.length() == 1 ? "0" + number : number;
        if (forms.contains(number) || forms.contains(padded)) {
          return new Recognised(Sheet.Kind.FORM, forms.contains(number) ? number : padded);
        }
      }
    }
    return ledger(sheetName, grid);
  }

  private @Nullable Recognised ledger(String sheetName, Grid grid) {
    List<String> texts = new ArrayList<>();
    texts.add(bare(sheetName));
    grid.firstRows(LEDGER_HEAD).forEach(cell -> texts.add(bare(cell.text())));
    for (String number : ledgers) {
      Pattern alone = Pattern.compile("(?<![0-9A-Z])" + Pattern.quote(number) + "(?![0-9A-Z])");
      for (int i = 0; i < texts.size(); i++) {
        Matcher matcher = alone.matcher(texts.get(i));
        if (i == 0 ? matcher.lookingAt() : matcher.find()) {
          return new Recognised(Sheet.Kind.LEDGER, number);
        }
      }
    }
    return null;
  }

  /** Whether a sheet without a number is the cover. */
  boolean isCover(Grid grid) {
    if (grid.firstRows(COVER_ROWS).stream()
        .anyMatch(cell -> Headers.normal(cell.text()).equals(FormLabels.CODE))) {
      return false;
    }
    long labels =
        FormLabels.SIGNATURES.stream()
            .filter(
                label ->
                    grid.firstRows(COVER_ROWS).stream()
                        .anyMatch(cell -> cell.bare().contains(label)))
            .count();
    return labels >= ENOUGH_LABELS;
  }
}
