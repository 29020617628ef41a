package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.NothingToCheck;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.PackCopy;
import org.zhibai.app.ReviewNotes;
import org.zhibai.app.SampleFolder;
import org.zhibai.desktop.work.Workplace.Change;
import org.zhibai.forms.PackException;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Decision;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;

class WorkplaceTest {
  private static final String HAISHU = "330203";
  private static final String YINZHOU = "330212";
  private static final OpenCheck.Setting SETTING =
      new OpenCheck.Setting(
          Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE);

  @TempDir private Path folder;

  private final List<Change> changes = new ArrayList<>();
  private final Workplace desk = new Workplace(SETTING, new ReviewNotes(), Runnable::run);
  private SampleFolder samples;

  @BeforeEach
  void lay_two_submissions_on_the_desk() throws IOException {
    samples = SampleFolder.of(folder.resolve("2023"), HAISHU, YINZHOU);
    desk.listen(changes::add);
    desk.inputs(samples.paths(), SampleFolder.PRIOR);
  }

  @Test
  void a_check_shows_first_findings_and_then_the_result() {
    List<Integer> sizes = new ArrayList<>();
    desk.listen(
        change -> {
          if (change == Change.RESULT) {
            sizes.add(desk.findings().total().total());
          }
        });
    desk.check(Progress.NONE);

    assertThat(desk.result()).isPresent();
    assertThat(sizes).hasSizeGreaterThan(1).first().matches(first -> first > 0);
    assertThat(desk.findings().total().total())
        .isEqualTo(desk.result().orElseThrow().findings().size());
    assertThat(changes).contains(Change.INPUTS, Change.RUNNING, Change.RESULT);
    assertThat(desk.isRunning()).isFalse();
  }

  @Test
  void a_screen_that_lags_behind_is_shown_only_the_latest_first_findings() {
    List<Runnable> waiting = new ArrayList<>();
    Workplace slow = new Workplace(SETTING, new ReviewNotes(), waiting::add);
    List<Integer> looked = new ArrayList<>();
    slow.listen(
        change -> {
          if (change == Change.RESULT && slow.isRunning()) {
            looked.add(slow.looked());
          }
        });
    slow.inputs(List.of(Path.of("samples/2023")), List.of());
    slow.check(Progress.NONE);
    assertThat(waiting).as("begun, first findings, result, over").hasSize(4);

    waiting.forEach(Runnable::run);

    assertThat(looked).hasSize(2).first().matches(count -> count > 1);
    assertThat(slow.looked()).isZero();
  }

  @Test
  void a_second_check_shows_no_half_result_and_keeps_filter_and_choice() throws IOException {
    desk.check(Progress.NONE);
    desk.list(list -> list.filter(FindingFilter.ALL.unit(HAISHU)));
    Finding chosen = desk.findings().shown().get(0).finding();
    desk.choose(chosen);
    changes.clear();

    samples.type(YINZHOU, "02 专利创造", "D10", 99_999);
    desk.check(Progress.NONE);

    assertThat(changes).filteredOn(change -> change == Change.RESULT).hasSize(1);
    assertThat(desk.findings().filter().unit()).isEqualTo(HAISHU);
    assertThat(desk.chosen().map(Finding::key)).contains(chosen.key());
  }

  @Test
  void other_files_are_not_filtered_by_what_the_former_were_about() {
    desk.check(Progress.NONE);
    FindingFilter words = FindingFilter.ALL.text("专利");
    desk.list(list -> list.filter(words.unit(HAISHU).form("02").rule("general/sums-of-parts")));

    desk.inputs(List.of(samples.file(YINZHOU)), SampleFolder.PRIOR);

    assertThat(desk.findings().filter()).isEqualTo(words);
  }

  @Test
  void a_check_that_gives_way_does_not_end_the_one_that_follows_it() throws InterruptedException {
    BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    Workplace slow = new Workplace(SETTING, new ReviewNotes(), waiting::add);
    slow.inputs(samples.paths(), List.of());
    CountDownLatch go = new CountDownLatch(1);
    Thread first = checking(slow, new CountDownLatch(1));
    Runnable begun = waiting.take();
    Thread second = checking(slow, go);
    first.join();
    begun.run();
    show(waiting);
    assertThat(slow.isRunning()).isTrue();

    go.countDown();
    second.join();
    show(waiting);
    assertThat(slow.isRunning()).isFalse();
    assertThat(slow.result()).isPresent();
  }

  private static void show(BlockingQueue<Runnable> waiting) {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  /** A check in a thread of its own that goes no further than its first step until it may. */
  private static Thread checking(Workplace desk, CountDownLatch go) {
    Progress held =
        new Progress() {
          @Override
          public void expect(int steps) {}

          @Override
          public void done(String what) {
            try {
              go.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    Thread thread =
        new Thread(
            () -> {
              try {
                desk.check(held);
              } catch (CancellationException e) {
                // It gave way.
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void a_finding_that_is_chosen_again_is_looked_at_again_and_only_once() {
    desk.check(Progress.NONE);
    Finding finding = desk.findings().shown().get(0).finding();
    changes.clear();
    desk.choose(finding);
    assertThat(changes).containsExactly(Change.CHOSEN, Change.CELL);
    desk.look(CellAddress.ofSheet("别处", "别处"));
    changes.clear();
    desk.choose(finding);
    assertThat(changes).containsExactly(Change.CELL);
    assertThat(desk.cell()).contains(finding.place().address());
  }

  @Test
  void another_pack_is_taken_and_one_that_cannot_be_read_leaves_all_as_it_is() throws IOException {
    desk.check(Progress.NONE);
    Path broken = PackCopy.ofWater(folder.resolve("broken")).dir();
    Files.writeString(broken.resolve("forms/forms.csv"), "nothing of the kind\n1\n");
    changes.clear();

    assertThatThrownBy(() -> desk.rules(broken)).isInstanceOf(PackException.class);
    assertThat(changes).isEmpty();
    assertThat(desk.pack()).isEqualTo(SETTING.pack());
    assertThat(desk.result()).isPresent();

    Path own = PackCopy.ofRules(folder.resolve("own")).dir();
    desk.rules(own);
    assertThat(changes).contains(Change.RULES, Change.RESULT);
    assertThat(desk.pack()).isEqualTo(own);
    assertThat(desk.result()).isEmpty();
    assertThat(desk.paths()).isEqualTo(samples.paths());
    desk.check(Progress.NONE);
    assertThat(desk.result()).isPresent();

    changes.clear();
    desk.rules(own);
    assertThat(changes).isEmpty();
  }

  @Test
  void words_that_are_confirmed_hold_for_the_figures_as_they_are_now() throws IOException {
    desk.check(Progress.NONE);
    for (FindingRow row : desk.findings().all()) {
      desk.write(row.finding(), "已核实", Optional.of(Decision.ACCEPTED));
    }
    samples.type(HAISHU, "02 专利创造", "D10", 99_999);
    desk.check(Progress.NONE);
    Finding other =
        desk.findings().all().stream()
            .map(FindingRow::finding)
            .filter(desk.notes()::outdated)
            .findFirst()
            .orElseThrow();
    changes.clear();

    desk.confirm(other);

    assertThat(desk.notes().outdated(other)).isFalse();
    assertThat(desk.notes().explanation(other)).isEqualTo("已核实");
    assertThat(desk.notes().decision(other)).contains(Decision.ACCEPTED);
    assertThat(changes).containsExactly(Change.NOTES);
  }

  @Test
  void one_steps_through_the_findings_and_stops_at_the_ends() {
    desk.check(Progress.NONE);
    desk.step(true);
    assertThat(desk.chosen()).contains(desk.findings().shown().get(0).finding());
    desk.step(false);
    assertThat(desk.chosen()).contains(desk.findings().shown().get(0).finding());
    desk.step(true);
    assertThat(desk.chosen()).contains(desk.findings().shown().get(1).finding());
  }

  @Test
  void what_is_decided_counts_at_once() {
    desk.check(Progress.NONE);
    desk.list(list -> list.filter(FindingFilter.ALL.decision(FindingFilter.Decided.OPEN)));
    int open = desk.findings().counts().total();
    desk.write(desk.findings().shown().get(0).finding(), "", Optional.of(Decision.RETURNED));
    assertThat(desk.findings().counts().total()).isEqualTo(open - 1);
    assertThat(changes).endsWith(Change.NOTES);
  }

  @Test
  void a_file_within_a_folder_on_the_desk_is_not_laid_there_twice() {
    desk.add(List.of(samples.file(HAISHU)));
    assertThat(desk.paths()).isEqualTo(samples.paths());
    desk.remove(samples.paths().get(0));
    desk.add(List.of(samples.file(HAISHU)));
    assertThat(desk.paths()).containsExactly(samples.file(HAISHU));
    desk.add(samples.paths());
    assertThat(desk.paths()).isEqualTo(samples.paths());
  }

  @Test
  void a_file_that_changes_in_a_watched_folder_asks_for_a_check() throws Exception {
    BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    FolderWatch watch = new FolderWatch(desk, Runnable::run, () -> asked.add("check"));
    watch.begin();
    samples.type(YINZHOU, "02 专利创造", "D10", 99_999);
    assertThat(asked.poll(30, TimeUnit.SECONDS)).isEqualTo("check");

    watch.end();
    asked.clear();
    samples.type(YINZHOU, "02 专利创造", "D10", 1);
    assertThat(asked.poll(1500, TimeUnit.MILLISECONDS)).isNull();
    assertThat(watch.isOn()).isFalse();
    watch.close();
  }

  @Test
  void things_are_called_as_the_rule_pack_of_the_result_calls_them() throws IOException {
    PackCopy pack = PackCopy.ofRules(folder.resolve("rules"));
    Workplace own =
        new Workplace(
            new OpenCheck.Setting(pack.dir(), SETTING.cache(), null, Locale.CHINESE),
            new ReviewNotes(),
            Runnable::run);
    own.inputs(samples.paths(), SampleFolder.PRIOR);
    own.check(Progress.NONE);

    pack.change("forms/units.csv", "330212,鄞州区,", "330212,新鄞州区,");
    own.inputs(List.of(Files.createDirectory(folder.resolve("nothing"))), List.of());
    assertThatThrownBy(() -> own.check(Progress.NONE)).isInstanceOf(NothingToCheck.class);
    assertThat(own.names().unit(YINZHOU)).isEqualTo("鄞州区");
    assertThat(own.names().system().unit(YINZHOU).orElseThrow().name()).isEqualTo("鄞州区");

    own.inputs(samples.paths(), SampleFolder.PRIOR);
    own.check(Progress.NONE);
    assertThat(own.names().unit(YINZHOU)).isEqualTo("新鄞州区");
    assertThat(own.names().system().unit(YINZHOU).orElseThrow().name()).isEqualTo("新鄞州区");
    assertThat(own.findings().all())
        .filteredOn(row -> row.finding().reporter().equals(YINZHOU))
        .isNotEmpty()
        .allMatch(row -> row.unit().equals("新鄞州区"));
  }

  @Test
  void a_fault_ends_the_check_and_is_passed_on() {
    desk.remove(samples.paths().get(0));
    assertThatThrownBy(() -> desk.check(Progress.NONE)).isInstanceOf(NothingToCheck.class);
    assertThat(desk.isRunning()).isFalse();
  }
}
