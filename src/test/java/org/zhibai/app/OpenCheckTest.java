package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.LedgerForm.LedgerColumn;
import org.zhibai.model.CellAccount.LedgerValue;
import org.zhibai.model.CellAddress;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;
import org.zhibai.model.Submission;

/** A check that stays open says what a check made afresh says. */
class OpenCheckTest {
  private static final Path PACK = Path.of("rules");
  private static final Path CACHE = Path.of("target/compiled-rules");
  private static final String HAISHU = "330203";
  private static final String YINZHOU = "330212";

  @TempDir private static Path rooms;
  private static OpenCheck open;

  @TempDir private Path folder;

  @BeforeAll
  static void open_a_check() {
    open = new OpenCheck(new OpenCheck.Setting(PACK, CACHE, null, Locale.CHINESE));
  }

  @Test
  void all_samples_give_what_the_command_line_gives() throws IOException {
    SampleFolder samples = SampleFolder.all(folder.resolve("2023"));
    Heard heard = new Heard();

    CheckResult result = open.check(samples.paths(), SampleFolder.PRIOR, heard, heard);

    assertSame(result, afresh(samples));
    assertThat(heard.read).hasSizeGreaterThan(25);
    assertThat(result.findings()).extracting(Finding::message).containsAll(heard.messages(result));
    assertThat(heard.messages(result)).hasSizeGreaterThan(20);
    assertThat(heard.done).isEqualTo(heard.expected);
  }

  @Test
  void a_changed_an_added_and_a_removed_file_are_checked_as_if_all_were_checked_anew()
      throws IOException {
    SampleFolder samples = SampleFolder.of(folder.resolve("2023"), HAISHU, YINZHOU, "D-FY");
    CheckResult first =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);

    samples.type(YINZHOU, "02 专利创造", "D10", 99_999);
    CheckResult changed =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
    assertThat(keys(changed)).isNotEqualTo(keys(first));
    assertSame(changed, afresh(samples));

    samples.add("330282");
    CheckResult added =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
    assertThat(added.received().submissions()).hasSize(4);
    assertSame(added, afresh(samples));

    Files.delete(samples.file(HAISHU));
    CheckResult removed =
        open.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE);
    assertThat(removed.received().submissions()).hasSize(3);
    assertSame(removed, afresh(samples));
  }

  @Test
  void only_a_file_that_changed_is_read_again() throws IOException {
    SampleFolder samples = SampleFolder.of(folder.resolve("2023"), HAISHU, YINZHOU);
    Heard first = new Heard();
    open.check(samples.paths(), SampleFolder.PRIOR, first, first);

    samples.type(YINZHOU, "02 专利创造", "D10", 99_999);
    Heard second = new Heard();
    open.check(samples.paths(), SampleFolder.PRIOR, second, second);

    assertThat(second.of(HAISHU)).isSameAs(first.of(HAISHU));
    assertThat(second.of(YINZHOU)).isNotEqualTo(first.of(YINZHOU));
  }

  @Test
  void a_round_of_the_progress_is_begun_for_last_years_files_only_where_they_are_given()
      throws IOException {
    SampleFolder samples = SampleFolder.of(folder.resolve("2023"), HAISHU);
    for (List<Path> prior : List.of(List.<Path>of(), SampleFolder.PRIOR)) {
      List<Integer> rounds = Collections.synchronizedList(new ArrayList<>());
      Heard heard =
          new Heard() {
            @Override
            public synchronized void expect(int steps) {
              rounds.add(steps);
            }
          };
      open.check(samples.paths(), prior, heard, heard);
      assertThat(rounds).hasSize(prior.isEmpty() ? 2 : 3).doesNotContain(0);
    }
  }

  @Test
  void a_change_that_leaves_size_and_time_of_a_file_as_they_were_is_noticed() throws IOException {
    SampleFolder samples = SampleFolder.of(folder.resolve("2023"), HAISHU);
    Path file = samples.file(HAISHU);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, new byte[whole.length]);
    var time = Files.getLastModifiedTime(file);
    CheckResult broken =
        open.check(samples.paths(), List.of(), Progress.NONE, OpenCheck.Listener.NONE);
    assertThat(broken.received().unread()).hasSize(1);

    Files.write(file, whole);
    Files.setLastModifiedTime(file, time);

    CheckResult mended =
        open.check(samples.paths(), List.of(), Progress.NONE, OpenCheck.Listener.NONE);
    assertThat(mended.received().unread()).isEmpty();
    assertThat(mended.received().submissions()).hasSize(1);
  }

  @Test
  void a_check_is_cancelled_within_a_second_and_says_no_more() throws Exception {
    SampleFolder samples = SampleFolder.all(folder.resolve("2023"));
    OpenCheck fresh = new OpenCheck(new OpenCheck.Setting(PACK, CACHE, null, Locale.CHINESE));
    CountDownLatch begun = new CountDownLatch(3);
    Heard heard =
        new Heard() {
          @Override
          public void done(String what) {
            super.done(what);
            begun.countDown();
          }
        };
    CompletableFuture<CheckResult> result =
        CompletableFuture.supplyAsync(
            () -> fresh.check(samples.paths(), SampleFolder.PRIOR, heard, heard));
    assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();

    long asked = System.nanoTime();
    fresh.cancel();
    assertThatThrownBy(result::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(CancellationException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
    int done = heard.done;
    Thread.sleep(500);
    assertThat(heard.done).isEqualTo(done);
    assertSame(
        fresh.check(samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE),
        afresh(samples));
  }

  @Test
  void a_thread_that_is_interrupted_gives_its_check_up() throws Exception {
    SampleFolder samples = SampleFolder.all(folder.resolve("2023"));
    OpenCheck fresh = new OpenCheck(new OpenCheck.Setting(PACK, CACHE, null, Locale.CHINESE));
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    Thread job =
        new Thread(
            () ->
                fresh.check(
                    samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE),
            "job");
    job.setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure));
    job.start();
    Thread.sleep(200);

    job.interrupt();
    job.join(1000);

    assertThat(job.isAlive()).isFalse();
    assertThat(thrown).hasSize(1).first().isInstanceOf(CancellationException.class);
  }

  @Test
  void a_rule_that_was_saved_since_counts() throws IOException {
    SampleFolder samples = SampleFolder.of(folder.resolve("2023"), HAISHU);
    Path pack = PackCopy.ofRules(folder.resolve("rules")).dir();
    OpenCheck fresh = new OpenCheck(new OpenCheck.Setting(pack, CACHE, null, Locale.CHINESE));
    String rule = "general/sums-of-parts";
    assertThat(
            rules(
                fresh.check(
                    samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE)))
        .contains(rule);

    Files.delete(pack.resolve(rule + ".drl"));
    Files.delete(pack.resolve(rule + ".md"));

    assertThat(
            rules(
                fresh.check(
                    samples.paths(), SampleFolder.PRIOR, Progress.NONE, OpenCheck.Listener.NONE)))
        .isNotEmpty()
        .doesNotContain(rule);
  }

  @Test
  void what_is_asked_of_a_result_is_answered_by_the_tables_that_it_was_made_with()
      throws IOException {
    SampleFolder samples = SampleFolder.of(folder.resolve("2023"), YINZHOU);
    PackCopy pack = PackCopy.ofRules(folder.resolve("rules"));
    OpenCheck fresh = new OpenCheck(new OpenCheck.Setting(pack.dir(), CACHE, null, Locale.CHINESE));
    Submission submission =
        fresh
            .check(samples.paths(), List.of(), Progress.NONE, OpenCheck.Listener.NONE)
            .received()
            .submissions()
            .get(0);
    CellAddress computers = new CellAddress(submission.file().name(), "T2 软件正版化单位清单", "G5");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    pack.change("forms/ledgers.csv", ",台式机,台式机,", ",台式机,台式电脑,");
    assertThatThrownBy(
            () -> fresh.check(List.of(empty), List.of(), Progress.NONE, OpenCheck.Listener.NONE))
        .isInstanceOf(NothingToCheck.class);

    assertThat(fresh.typing(submission, computers))
        .isEqualTo(new Typing.Possible(computers, "T2", "台式机", "163"));
    assertThat(fresh.why(submission, computers).content())
        .isInstanceOfSatisfying(
            LedgerValue.class, value -> assertThat(value.header()).isEqualTo("台式机"));
    assertThat(fresh.system().allLedgers())
        .flatExtracting(LedgerForm::columns)
        .extracting(LedgerColumn::header)
        .contains("台式机");
  }

  @Test
  void nothing_is_asked_of_submissions_before_the_first_check() throws IOException {
    Submission submission =
        open.check(
                SampleFolder.of(folder.resolve("2023"), HAISHU).paths(),
                List.of(),
                Progress.NONE,
                OpenCheck.Listener.NONE)
            .received()
            .submissions()
            .get(0);
    CellAddress cell = submission.entries().get(0).cell();
    OpenCheck fresh = new OpenCheck(new OpenCheck.Setting(PACK, CACHE, null, Locale.CHINESE));
    assertThatThrownBy(() -> fresh.typing(submission, cell))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> fresh.why(submission, cell)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> fresh.whatIf(submission)).isInstanceOf(IllegalStateException.class);
  }

  private static List<String> rules(CheckResult result) {
    return result.findings().stream().map(finding -> finding.rule().id()).toList();
  }

  @Test
  void a_folder_without_submissions_is_nothing_to_check() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(
            () -> open.check(List.of(empty), List.of(), Progress.NONE, OpenCheck.Listener.NONE))
        .isInstanceOf(NothingToCheck.class);
  }

  private static CheckResult afresh(SampleFolder samples) throws IOException {
    Path out = Files.createTempDirectory(rooms, "afresh").resolve("findings.xlsx");
    return new CheckSubmissions(
            new CheckSubmissions.Request(
                samples.paths(),
                SampleFolder.PRIOR,
                out,
                List.of(),
                null,
                null,
                PACK,
                CACHE,
                Locale.CHINESE),
            Progress.NONE)
        .run()
        .result();
  }

  private static void assertSame(CheckResult result, CheckResult other) {
    assertThat(result.findings()).isEqualTo(other.findings()).isNotEmpty();
    assertThat(result.notChecked()).isEqualTo(other.notChecked());
    assertThat(result.accounts()).isEqualTo(other.accounts());
    assertThat(result.attainments()).isEqualTo(other.attainments());
    assertThat(result.standings()).isEqualTo(other.standings());
    assertThat(result.cityTotals()).isEqualTo(other.cityTotals());
    assertThat(result.duplicates()).isEqualTo(other.duplicates());
    assertThat(result.run()).isEqualTo(other.run());
    assertThat(result.expected()).isEqualTo(other.expected());
  }

  private static List<String> keys(CheckResult result) {
    return result.findings().stream().map(Finding::key).toList();
  }

  /** Remembers what it was told. */
  private static class Heard implements Progress, OpenCheck.Listener {
    final List<Submission> read = new ArrayList<>();
    final Map<String, List<Finding>> findings = new HashMap<>();
    volatile int expected;
    volatile int done;

    @Override
    public synchronized void found(Submission submission, List<Finding> some) {
      read.add(submission);
      findings.put(submission.file().path(), some);
    }

    @Override
    public synchronized void expect(int steps) {
      expected += steps;
    }

    @Override
    public synchronized void done(String what) {
      done++;
    }

    /** What was found in the submissions that count. */
    List<String> messages(CheckResult result) {
      return result.received().submissions().stream()
          .flatMap(submission -> findings.get(submission.file().path()).stream())
          .map(Finding::message)
          .toList();
    }

    Submission of(String unit) {
      return read.stream()
          .filter(submission -> submission.unit().code().equals(unit))
          .findFirst()
          .orElseThrow();
    }
  }
}
