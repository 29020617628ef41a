package org.zhibai.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Entry;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;
import org.zhibai.model.RunFacts;
import org.zhibai.model.Runs;
import org.zhibai.model.Submission;
import org.zhibai.rules.Check;
import org.zhibai.rules.Recheck;
import org.zhibai.rules.RuleLibrary;
import org.zhibai.rules.RulePack;
import org.zhibai.rules.Trial;
import org.zhibai.samples.GenerateSamples;

/**
 * The mutants are changed facts. Here the workbook itself is changed, read and checked, and must
 * say the same.
 */
class MutatedWorkbookTest {
  private static final Path PACK = Path.of("rules");
  private static final String CHANGED = "NBIP-2023-330206-01.xlsx";

  @TempDir private static Path folder;

  private static ReportSystem system;
  private static RuleLibrary library;
  private static List<Submission> clean;
  private static List<Submission> prior;
  private static Submission district;
  private static Recheck recheck;
  private static TreeSet<String> before;

  @BeforeAll
  static void read() throws IOException {
    Path made = folder.resolve("clean");
    GenerateSamples.clean(2023, made);
    system = ReportSystem.read(PACK);
    library = RuleLibrary.load(RulePack.read(PACK), Path.of("target/compiled-rules"));
    clean = received(withoutDepartments(made)).submissions();
    prior = received(withoutDepartments(Path.of("samples/2022"))).submissions();
    district = changed(clean);
    recheck = new Recheck(system, library, clean, prior);
    before = findings(clean);
  }

  @ParameterizedTest
  @EnumSource
  void a_mutated_workbook_gives_the_findings_of_the_mutated_facts(Mistake mistake) {
    Mutant mutant = typed(mistake);
    Submission read = read(mutant, false);
    assertThat(held(read.entries().get(mutant.index()))).isEqualTo(held(mutant.wrong()));
    TreeSet<String> expected = findings(with(read));
    expected.removeAll(before);
    try (Trial trial = recheck.of(district)) {
      assertThat(told(trial.added(mutant.submission(null))))
          .as(mutant.mistake() + " " + mutant.wrong())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_spreadsheet_works_out_the_same_as_the_recalculation(Mistake mistake) {
    Mutant mutant = typed(mistake);
    Submission read = read(mutant, true);
    assertThat(mutant.submission(new Recalculation(system, district)).entries())
        .as(mutant.mistake() + " " + mutant.wrong())
        .extracting(MutatedWorkbookTest::held)
        .isEqualTo(read.entries().stream().map(MutatedWorkbookTest::held).toList())
        .isNotEqualTo(district.entries().stream().map(MutatedWorkbookTest::held).toList());
  }

  /** Lines by which the figures of other lines are divided, or against which they are held. */
  @ParameterizedTest
  @CsvSource({"01.01, TENTH", "01.02, TIMES_10", "02.01, BLANK", "02.02, TIMES_100", "09.01, SIGN"})
  void a_trial_says_what_a_whole_check_says(String code, Mistake mistake) {
    Mutant mutant =
        all(mistake).stream()
            .filter(one -> one.right().code().equals(code) && one.right().ofThePeriod())
            .findFirst()
            .orElseThrow();
    TreeSet<String> expected = findings(with(mutant.submission(null)));
    expected.removeAll(before);
    try (Trial trial = recheck.of(district)) {
      assertThat(told(trial.added(mutant.submission(null)))).isEqualTo(expected).isNotEmpty();
      assertThat(told(trial.added(mutant.submission(null)))).isEqualTo(expected);
      assertThat(trial.added(district)).isEmpty();
    }
  }

  private static Tuple held(Entry entry) {
    return tuple(entry.code(), entry.column(), Typed.value(entry), entry.shown(), entry.getClass());
  }

  /** One mutant of each kind, each from another part of the forms. */
  private static Mutant typed(Mistake mistake) {
    Recalculation recalculation = new Recalculation(system, district);
    List<Mutant> all =
        all(mistake).stream().filter(one -> !recalculation.workedOut(one.index())).toList();
    return all.get(all.size() * mistake.ordinal() / Mistake.values().length);
  }

  private static List<Mutant> all(Mistake mistake) {
    return new Sites(district, Optional.of(changed(prior)))
        .all().stream()
            .flatMap(
                site ->
                    mistake.in(site).stream()
                        .map(wrong -> new Mutant(district, site.index(), mistake, wrong)))
            .toList();
  }

  /** What intake reads where the mistake was typed into the workbook. */
  private static Submission read(Mutant mutant, boolean recalculated) {
    try (InputStream in = Files.newInputStream(folder.resolve("clean").resolve(CHANGED));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      type(mutant, workbook);
      if (recalculated) {
        recalculate(workbook);
      }
      Path made = Files.createTempDirectory(folder, "mutant").resolve(CHANGED);
      try (OutputStream out = Files.newOutputStream(made)) {
        workbook.write(out);
      }
      return changed(received(List.of(made)).submissions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Submission> with(Submission mutated) {
    return clean.stream().map(one -> one == district ? mutated : one).toList();
  }

  private static void type(Mutant mutant, XSSFWorkbook workbook) {
    CellAddress at = mutant.wrong().cell();
    CellReference ref = new CellReference(at.ref());
    Cell cell = workbook.getSheet(at.sheet()).getRow(ref.getRow()).getCell(ref.getCol());
    if (cell.getCellType() == CellType.FORMULA) {
      cell.removeFormula();
    }
    BigDecimal value = Typed.value(mutant.wrong());
    if (value == null) {
      cell.setBlank();
    } else {
      cell.setCellValue(value.doubleValue());
    }
  }

  /** Works out the growth columns and the sums of the forms, as a spreadsheet does. */
  private static void recalculate(XSSFWorkbook workbook) {
    var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    workbook.forEach(
        sheet -> {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.getCellType() == CellType.FORMULA && row.getRowNum() > 7) {
                evaluator.evaluateFormulaCell(cell);
              }
            }
          }
        });
  }

  private static Submission changed(List<Submission> submissions) {
    return submissions.stream()
        .filter(submission -> submission.unit().code().equals("330206"))
        .findFirst()
        .orElseThrow();
  }

  private static TreeSet<String> findings(List<Submission> submissions) {
    RunFacts facts = Runs.asOf(LocalDate.of(2024, 1, 31));
    Received received = Runs.received(submissions);
    Received last = Runs.received(prior);
    return told(new Check(system, library).check(received, last, facts, Progress.NONE).findings());
  }

  private static TreeSet<String> told(List<Finding> findings) {
    return findings.stream()
        .map(MutatedWorkbookTest::told)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(Finding finding) {
    List<CellAddress> cells = finding.cells().stream().map(Finding.Cell::address).toList();
    return finding.rule().id() + " " + cells + " " + finding.message();
  }

  private static Received received(List<Path> paths) {
    return new Intake(system, Locale.CHINESE).read(paths, Progress.NONE);
  }

  /** The workbooks of the city, the districts and the zones; one department's is very large. */
  private static List<Path> withoutDepartments(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().contains("-D-")).sorted().toList();
    }
  }
}
