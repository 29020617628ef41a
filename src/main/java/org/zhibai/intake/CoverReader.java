package org.zhibai.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.DateText;
import org.zhibai.forms.FormLabels;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CoverItem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;

/** Reads who answers for a submission and when it was handed in. */
final class CoverReader {
  /** A date that was printed to be filled in and wasn't: {@code 20 年 月 日}. */
  private static final Pattern EMPTY_DATE = Pattern.compile("(?:20)?_*年_*月_*日");

  private final ReportingUnit unit;
  private final int year;
  private final Notes notes;

  CoverReader(ReportingUnit unit, int year, Notes notes) {
    this.unit = unit;
    this.year = year;
    this.notes = notes;
  }

  /**
   * The items of the cover; where there is none, of the first form's foot. A workbook without a
   * cover and with nothing there lacks its cover, and not five items.
   */
  List<CoverItem> read(List<Sheet> sheets, String file) {
    Sheet sheet = cover(sheets);
    boolean covered = sheet != null && sheet.kind() == Sheet.Kind.COVER;
    if (!covered) {
      notes.add(ProblemKind.COVER_MISSING, Notes.Spot.at(CellAddress.ofFile(file)));
    }
    List<CoverItem> items = new ArrayList<>();
    for (String label : FormLabels.SIGNATURES) {
      Labels.Found found =
          sheet == null
              ? null
              : new Labels(sheet.grid(), Integer.MAX_VALUE, FormLabels.SIGNATURES).find(label);
      CellAddress at =
          found == null
              ? sheet == null ? CellAddress.ofFile(file) : sheet.address()
              : sheet == null ? CellAddress.ofFile(file) : sheet.at(found.ref());
      items.add(item(label, found == null ? "" : found.text(), at));
    }
    return covered || items.stream().anyMatch(CoverItem::given) ? items : List.of();
  }

  private static @Nullable Sheet cover(List<Sheet> sheets) {
    Sheet form = null;
    for (Sheet sheet : sheets) {
      if (sheet.kind() == Sheet.Kind.COVER) {
        return sheet;
      }
      if (form == null && sheet.kind() == Sheet.Kind.FORM) {
        form = sheet;
      }
    }
    return form;
  }

  private CoverItem item(String label, String found, CellAddress at) {
    boolean isDate = label.equals(FormLabels.REPORTED_ON);
    String text = EMPTY_DATE.matcher(found.replaceAll("[\\s\u3000]+", "")).matches() ? "" : found;
    LocalDate date = isDate ? DateText.parse(text) : null;
    if (isDate && date == null && !text.isEmpty()) {
      notes.add(ProblemKind.DATE_NOT_UNDERSTOOD, new Notes.Spot("", label, at, text), label, text);
    }
    return new CoverItem(label, text, date, unit.code(), year, at);
  }
}
