package org.zhibai.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Column;
import org.zhibai.forms.FigureText;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.InputFile;
import org.zhibai.model.Ledger;
import org.zhibai.model.Line;
import org.zhibai.model.Place;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Standing;
import org.zhibai.model.Submission;
import org.zhibai.model.Texts;

/** The submissions that the tables of a case describe. */
final class CaseInput {
  private static final String ABSENT = "缺";

  private final ReportSystem system;
  private final Texts texts = Texts.of(CaseInput.class, Locale.CHINESE);
  private final Map<String, Draft> drafts = new TreeMap<>();
  private final List<Standing> standings = new ArrayList<>();

  /**
   * @throws CaseMistake when a table can't be understood
   */
  CaseInput(ReportSystem system, RuleCase ruleCase) {
    this.system = system;
    if (system.unit(CaseHeader.UNIT).isPresent()) {
      draft(CaseHeader.UNIT, CaseHeader.YEAR);
    }
    for (CaseTable table : ruleCase.tables()) {
      String first = table.header().get(0);
      if (first.equals("问题")) {
        problems(table);
      } else if (first.equals("排名")) {
        table.rows().forEach(row -> standings.add(CaseStanding.read(table.header(), row)));
      } else if (isLedger(first.split("\\s+")[0], system)) {
        ledger(table);
      } else {
        figures(table);
      }
    }
  }

  /** Whether a word is the number of a ledger. */
  static boolean isLedger(String word, ReportSystem system) {
    return system.allLedgers().stream().anyMatch(ledger -> ledger.number().equals(word));
  }

  /** This year's submissions, by unit. */
  List<Submission> current() {
    return submissions(CaseHeader.YEAR);
  }

  /** Last year's submissions, by unit. */
  List<Submission> prior() {
    return submissions(CaseHeader.YEAR - 1);
  }

  /** The ranking that the case states itself; empty when it follows from the figures. */
  List<Standing> standings() {
    return standings;
  }

  private List<Submission> submissions(int year) {
    return drafts.values().stream()
        .filter(draft -> draft.year == year)
        .map(draft -> draft.submission())
        .toList();
  }

  private Draft draft(String unit, int year) {
    return drafts.computeIfAbsent(year + " " + unit, key -> new Draft(unit, year));
  }

  private void figures(CaseTable table) {
    if (table.rows().size() != 1) {
      throw new CaseMistake("case.rows");
    }
    for (int i = 0; i < table.header().size(); i++) {
      CaseHeader header = CaseHeader.read(table.header().get(i), system);
      draft(header.unit(), header.year()).add(header, table.rows().get(0).get(i));
    }
  }

  private void ledger(CaseTable table) {
    String[] words = table.header().get(0).split("\\s+");
    String unit = words.length > 1 ? words[1].replace("@", "") : CaseHeader.UNIT;
    LedgerForm form =
        system.allLedgers().stream()
            .filter(ledger -> ledger.number().equals(words[0]))
            .findFirst()
            .orElseThrow(() -> new CaseMistake("case.ledger", words[0]));
    Draft draft = draft(unit, CaseHeader.YEAR);
    draft.ledgers.add(new CaseLedger(form, table, unit, draft.file()));
  }

  private void problems(CaseTable table) {
    Draft draft = draft(CaseHeader.UNIT, CaseHeader.YEAR);
    for (List<String> row : table.rows()) {
      ProblemKind kind =
          Arrays.stream(ProblemKind.values())
              .filter(word -> word.word().equals(row.get(0)))
              .findFirst()
              .orElseThrow(() -> new CaseMistake("case.problem", row.get(0)));
      draft.problems.add(
          new Problem(
              kind,
              draft.unit,
              draft.year,
              "",
              "",
              CellAddress.ofFile(draft.file()),
              kind.word(),
              texts.get("case.remedy"),
              ""));
    }
  }

  private final class Draft {
    private final String unit;
    private final int year;
    private final List<Entry> entries = new ArrayList<>();
    private final List<CoverItem> cover = new ArrayList<>();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Draft(String unit, int year) {
      this.unit = unit;
      this.year = year;
    }

    String file() {
      return "NBIP-" + year + "-" + unit + "-01.xlsx";
    }

    void add(CaseHeader header, String text) {
      if (header.code().startsWith(CaseHeader.COVER)) {
        String name = header.code().substring(CaseHeader.COVER.length());
        CellAddress cell = new CellAddress(file(), "01", "B" + (40 + cover.size()));
        cover.add(new CoverItem(name, text, date(text), unit, year, cell));
        return;
      }
      Line line = CaseHeader.line(header.code(), system).line();
      Column column = header.formColumn(system);
      Place place = new Place(unit, year, column.key());
      int index =
          CaseHeader.form(CaseHeader.line(header.code(), system), system).columns().indexOf(column);
      String ref = String.valueOf((char) ('D' + index)) + (9 + Integer.parseInt(line.row()));
      CellAddress cell = new CellAddress(file(), line.form(), ref);
      entries.add(
          text.equals(ABSENT)
              ? new Blank(
                  line,
                  place,
                  column.role(),
                  Blank.Reason.LINE_MISSING,
                  "",
                  CellAddress.ofSheet(file(), line.form()))
              : FigureText.entry(text, line, place, column.role(), cell));
    }

    Submission submission() {
      ReportingUnit reporting =
          system.unit(unit).orElseThrow(() -> new CaseMistake("case.unit", unit));
      entries.sort(Comparator.comparing(Entry::code));
      InputFile input = new InputFile(file(), file(), "", 0);
      return new Submission(
          reporting, year, 1, input, cover, entries, ledgers, problems, List.of(), List.of());
    }

    private static @Nullable LocalDate date(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }
}
