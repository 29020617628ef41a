package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchRulesTest {
  private static final String RULE = "quality/passed-within-tested";
  private static final Object READY = "ready";

  @TempDir Path folder;

  private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
  private final AtomicBoolean ended = new AtomicBoolean();
  private PackCopy pack;
  private Thread watch;

  private record Tested(List<RuleVerdict> verdicts, Duration took) {}

  private final class Seen implements WatchRules.Listener {
    @Override
    public void ready() {
      seen.add(READY);
    }

    @Override
    public void tested(List<RuleVerdict> verdicts, Duration took) {
      seen.add(new Tested(verdicts, took));
    }

    @Override
    public void gone(String id) {
      seen.add(id);
    }

    @Override
    public void mistake(String sentence) {
      seen.add(sentence);
    }
  }

  @BeforeEach
  void start() throws InterruptedException {
    pack = PackCopy.ofWater(folder.resolve("water"));
    TestRules tests = new TestRules(pack.dir(), folder.resolve("cache"), List.of(), Locale.CHINESE);
    watch = new Thread(() -> run(new WatchRules(tests, new Seen())), "watch");
    watch.start();
    assertThat(next()).isEqualTo(READY);
  }

  @AfterEach
  void end() throws InterruptedException {
    ended.set(true);
    watch.join(TimeUnit.SECONDS.toMillis(20));
    assertThat(watch.isAlive()).isFalse();
  }

  @Test
  void a_saved_rule_is_tested_by_itself_and_a_broken_one_does_not_end_the_watch()
      throws InterruptedException {
    pack.change(RULE + ".drl", "value > $", "value < $");
    RuleVerdict failed = only(RULE);
    assertThat(failed.mistake()).isEmpty();
    assertThat(failed.met()).isFalse();
    assertThat(failed.cases())
        .flatExtracting(RuleVerdict.CaseVerdict::cells)
        .anyMatch(cell -> cell.expected() && !cell.found());

    pack.change(RULE + ".drl", "value < $", "valeu > $");
    assertThat(only(RULE).mistake()).contains(RULE + ".drl", "valeu");

    pack.change(RULE + ".drl", "valeu > $", "value > $");
    assertThat(only(RULE).met()).isTrue();
  }

  @Test
  void a_saved_page_runs_its_cases_again() throws InterruptedException {
    pack.change("supply/leakage-explained.md", "| 9.6 |", "| 10.6 |");
    RuleVerdict verdict = only("supply/leakage-explained");
    assertThat(verdict.cases()).filteredOn(one -> !one.met()).hasSize(1);
  }

  @Test
  void a_saved_parameter_runs_all_rules_again_and_one_that_cannot_be_read_is_said()
      throws InterruptedException {
    pack.change("parameters/thresholds.csv", ",10,", ",1O,");
    assertThat(next()).asString().contains("parameters/thresholds.csv", "1O");
    pack.change("parameters/thresholds.csv", ",1O,", ",20,");
    assertThat(((Tested) next()).verdicts())
        .hasSize(4)
        .filteredOn(verdict -> !verdict.met())
        .extracting(RuleVerdict::id)
        .containsExactly("supply/leakage-explained");
  }

  @Test
  void a_rule_taken_away_is_named_as_gone_and_a_new_one_is_tested()
      throws InterruptedException, IOException {
    String drl = Files.readString(pack.dir().resolve(RULE + ".drl"));
    Files.delete(pack.dir().resolve(RULE + ".drl"));
    assertThat(next()).isEqualTo(RULE);
    Files.writeString(pack.dir().resolve(RULE + ".drl"), drl);
    assertThat(only(RULE).met()).isTrue();
  }

  private RuleVerdict only(String id) throws InterruptedException {
    Tested tested = (Tested) next();
    assertThat(tested.verdicts()).extracting(RuleVerdict::id).containsExactly(id);
    assertThat(tested.took()).isPositive();
    return tested.verdicts().get(0);
  }

  private Object next() throws InterruptedException {
    Object next = seen.poll(60, TimeUnit.SECONDS);
    assertThat(next).as("what the watch sees").isNotNull();
    return next;
  }

  private void run(WatchRules rules) {
    try {
      rules.run(ended::get);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
