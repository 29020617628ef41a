package org.zhibai.rules.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CoverItem;
import org.zhibai.model.Entry;
import org.zhibai.model.InputFile;
import org.zhibai.model.Ledger;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;

/** Builds a submission: {@code submission("330212").with("02.01", "6480").built()}. */
public final class SubmissionBuilder {
  private final ReportSystem system;
  private final ReportingUnit unit;
  private final List<Entry> entries = new ArrayList<>();
  private final List<CoverItem> cover = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int year = 2023;

  SubmissionBuilder(ReportSystem system, String code) {
    this.system = system;
    this.unit = system.unit(code).orElseThrow();
  }

  public SubmissionBuilder in(int period) {
    year = period;
    return this;
  }

  /** The line's own figure of the period. */
  public SubmissionBuilder with(String code, String text) {
    entries.add(new EntryBuilder(system, code).of(unit.code()).in(year).shows(text));
    return this;
  }

  public SubmissionBuilder with(String code, String column, String text) {
    entries.add(new EntryBuilder(system, code).of(unit.code()).in(year).column(column).shows(text));
    return this;
  }

  public SubmissionBuilder handedIn(String date) {
    cover.add(
        new CoverItem(
            "报出日期", date, LocalDate.parse(date), unit.code(), year, CellAddress.ofFile("")));
    return this;
  }

  public SubmissionBuilder with(ProblemKind kind) {
    return with(
        new Problem(kind, unit.code(), year, "", "", CellAddress.ofFile(file()), "", "", ""));
  }

  public SubmissionBuilder with(Problem problem) {
    problems.add(problem);
    return this;
  }

  /** A ledger: its columns, then its rows, cells separated by {@code |}. */
  public SubmissionBuilder ledger(String number, String columns, String... rows) {
    TableLedger ledger = new TableLedger(number, unit.code(), year, List.of(columns.split("\\|")));
    for (String row : rows) {
      ledger.add(row.split("\\|", -1));
    }
    return ledger(ledger);
  }

  SubmissionBuilder ledger(Ledger ledger) {
    ledgers.add(ledger);
    return this;
  }

  public Submission built() {
    return new Submission(
        unit,
        year,
        1,
        new InputFile(file(), file(), "", 0),
        List.copyOf(cover),
        List.copyOf(entries),
        List.copyOf(ledgers),
        List.copyOf(problems),
        List.of(),
        List.of());
  }

  private String file() {
    return "NBIP-" + year + "-" + unit.code() + "-01.xlsx";
  }
}
