package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Notes.Spot;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.InputFile;
import org.zhibai.model.Ledger;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Submission;

/** Reads one workbook as a submission. */
final class SubmissionReader {
  private final ReportSystem system;
  private final Limits limits;
  private final InputFile input;
  private final Path file;
  private final Notes notes;
  private final List<Sheet> sheets = new ArrayList<>();
  private final KeptStrings strings = new KeptStrings();
  private String version = "";

  SubmissionReader(Setting setting, InputFile input, Path file) {
    this.system = setting.system;
    this.limits = setting.limits;
    this.input = input;
    this.file = file;
    this.notes = new Notes();
  }

  /** What all readers of a run share. */
  record Setting(ReportSystem system, Limits limits, Locale language) {}

  /**
   * The submission in the workbook.
   *
   * @throws Unreadable when there is none
   */
  Submission read() throws IOException {
    readSheets();
    if (sheets.stream().noneMatch(sheet -> sheet.kind() != Sheet.Kind.OTHER)) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.forms");
    }
    CellAddress whole = CellAddress.ofFile(input.name());
    Identity.Known known = new Identity(system, sheets, input.name()).decide(whole, notes);
    Map<String, Sheet> bySheet = byNumber();
    noteTemplate(whole);
    List<String> missing = new ArrayList<>();
    List<Entry> entries = entries(known, bySheet, missing);
    List<Ledger> ledgers = ledgers(known, bySheet, missing);
    return new Submission(
        known.unit(),
        known.year(),
        known.version(),
        input,
        new CoverReader(known.unit(), known.year(), notes).read(sheets, input.name()),
        entries,
        ledgers,
        notes.problems(),
        found(),
        List.copyOf(missing));
  }

  private void readSheets() throws IOException {
    Recognition recognition = new Recognition(system);
    Deadline deadline = new Deadline(limits.time());
    List<Book.SheetInfo> infos = new ArrayList<>();
    List<GridSink> sinks = new ArrayList<>();
    try (Book book = new Books(limits, strings).open(file)) {
      if (!book.property(FormLabels.FINDINGS_PROPERTY).isEmpty()) {
        throw new FindingsGiven();
      }
      book.read(
          info -> {
            GridSink sink = new GridSink(recognition, limits, deadline, info.name());
            infos.add(info);
            sinks.add(sink);
            return sink;
          });
      version = book.property(FormLabels.TEMPLATE_PROPERTY);
      if (book.encrypted()) {
        Spot spot = Spot.at(CellAddress.ofFile(input.name()));
        notes.addAs(ProblemKind.ENCRYPTED, "encrypted_default", spot);
      }
    }
    for (int i = 0; i < sinks.size(); i++) {
      sheets.add(sinks.get(i).sheet(input.name(), infos.get(i)));
    }
    List<String> names = infos.stream().map(Book.SheetInfo::name).toList();
    boolean submission = sheets.stream().anyMatch(sheet -> sheet.kind() == Sheet.Kind.FORM);
    if (!submission && FormLabels.FINDINGS_SHEETS.stream().anyMatch(names::containsAll)) {
      throw new FindingsGiven();
    }
  }

  private Map<String, Sheet> byNumber() {
    Map<String, Sheet> found = new HashMap<>();
    for (Sheet sheet : sheets) {
      boolean known = sheet.kind() == Sheet.Kind.FORM || sheet.kind() == Sheet.Kind.LEDGER;
      Spot spot = new Spot(sheet.number(), sheet.info().name(), sheet.address(), "");
      if (known && sheet.info().hidden()) {
        notes.addAs(ProblemKind.HIDDEN, "hidden_sheet", spot, sheet.info().name());
      }
      if (known && found.putIfAbsent(sheet.number(), sheet) != null) {
        String first = found.get(sheet.number()).info().name();
        notes.add(ProblemKind.SHEET_TWICE, spot, sheet.number(), first);
      }
      if (sheet.kind() == Sheet.Kind.OTHER
          && !sheet.info().hidden()
          && !sheet.grid().isEmpty()
          && !system.fact("附页").contains(sheet.info().name().strip())) {
        notes.add(ProblemKind.SHEET_UNKNOWN, spot, sheet.info().name());
      }
    }
    return found;
  }

  private void noteTemplate(CellAddress whole) {
    String wanted = system.fact(FormLabels.TEMPLATE_VERSION);
    Spot spot = new Spot("", whole, version);
    for (Sheet sheet : sheets) {
      if (version.isEmpty() && sheet.kind() == Sheet.Kind.COVER) {
        Labels labels = new Labels(sheet.grid(), Recognition.COVER_ROWS, FormLabels.SIGNATURES);
        Labels.Found found = labels.find(FormLabels.TEMPLATE_VERSION);
        if (found != null) {
          version = found.text();
          spot = new Spot("", sheet.at(found.ref()), version);
        }
      }
    }
    if (!wanted.isEmpty() && !wanted.equals(version)) {
      String sentence = version.isEmpty() ? "template_version_missing" : "template_version";
      notes.addAs(ProblemKind.TEMPLATE_VERSION, sentence, spot, version, wanted);
    }
  }

  private List<Entry> entries(
      Identity.Known known, Map<String, Sheet> found, List<String> missing) {
    FormReader reader = new FormReader(system, known.unit(), known.year(), notes);
    Set<String> expected = new HashSet<>();
    system.forms(known.unit(), known.year()).forEach(form -> expected.add(form.number()));
    List<Entry> entries = new ArrayList<>();
    for (Form form : system.forms(known.year())) {
      Sheet sheet = found.get(form.number());
      if (sheet != null) {
        entries.addAll(reader.read(sheet, form));
      } else if (expected.contains(form.number())) {
        missing.add(form.number());
        entries.addAll(reader.missing(form, input.name()));
      }
    }
    return List.copyOf(entries);
  }

  private List<Ledger> ledgers(
      Identity.Known known, Map<String, Sheet> found, List<String> missing) {
    LedgerFinder finder = new LedgerFinder(system, known, notes, input.name());
    List<Ledger> ledgers = new ArrayList<>();
    for (LedgerForm form : system.ledgers(known.year())) {
      Sheet sheet = found.get(form.number());
      if (sheet != null) {
        StoredLedger.Source source =
            new StoredLedger.Source(file, sheet.info().index(), limits, strings);
        @Nullable Ledger ledger = finder.find(sheet, form, source);
        if (ledger != null) {
          ledgers.add(ledger);
        }
      } else if (form.filledBy(known.unit())) {
        missing.add(form.number());
        Spot spot = new Spot(form.number(), CellAddress.ofFile(input.name()), "");
        notes.addAs(ProblemKind.SHEET_MISSING, "ledger_missing", spot, form.number(), form.name());
      }
    }
    return List.copyOf(ledgers);
  }

  private List<Submission.Sheet> found() {
    return sheets.stream()
        .filter(sheet -> sheet.kind() == Sheet.Kind.FORM || sheet.kind() == Sheet.Kind.LEDGER)
        .map(
            sheet ->
                new Submission.Sheet(sheet.number(), sheet.info().name(), sheet.info().hidden()))
        .toList();
  }
}
