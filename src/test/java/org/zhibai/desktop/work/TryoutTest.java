package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.OpenCheck;
import org.zhibai.app.ReviewNotes;
import org.zhibai.app.SampleFolder;
import org.zhibai.app.Typing;
import org.zhibai.app.Typing.Possible;
import org.zhibai.app.WhatIf.Effect;
import org.zhibai.model.CellAccount;
import org.zhibai.model.CellAccount.Verdict;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;

/** Values typed into a copy, and why of a cell, as the screen shows them. */
class TryoutTest {
  private static final String HAISHU = "330203";

  @TempDir private Path folder;

  private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
  private final Workplace desk =
      new Workplace(
          new OpenCheck.Setting(
              Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE),
          new ReviewNotes(),
          screen::add);
  private SampleFolder samples;
  private Finding sum;

  @BeforeEach
  void check_one_submission() throws IOException {
    samples = SampleFolder.of(folder.resolve("2023"), HAISHU);
    desk.inputs(samples.paths(), SampleFolder.PRIOR);
    desk.check(Progress.NONE);
    show();
    sum =
        desk.findings().all().stream()
            .map(FindingRow::finding)
            .filter(one -> one.rule().id().equals("general/sums-of-parts"))
            .findFirst()
            .orElseThrow();
  }

  private void type(CellAddress cell, String text) {
    desk.typing(
        cell,
        answer -> {
          if (answer instanceof Typing.Possible place) {
            desk.type(place, text);
          }
        });
  }

  @Test
  void a_cell_of_a_ledger_takes_another_value_once_the_ledger_was_read() throws Exception {
    String file = sum.place().address().file();
    CellAddress computers = new CellAddress(file, "T2 软件正版化单位清单", "G5");
    type(computers, "900");
    assertThat(desk.tryout()).isEmpty();
    Runnable answer = screen.poll(30, TimeUnit.SECONDS);
    assertThat(answer).isNotNull();
    answer.run();
    Effect effect = await();
    assertThat(effect.come())
        .flatExtracting(Finding::cells)
        .extracting(Finding.Cell::address)
        .contains(computers);
    assertThat(desk.tryout().orElseThrow().shown()).containsEntry(computers, "900");
  }

  @Test
  void what_is_typed_as_it_was_is_no_change_in_a_form_nor_in_a_ledger() throws Exception {
    for (CellAddress cell :
        List.of(
            sum.place().address(),
            new CellAddress(sum.place().address().file(), "T2 软件正版化单位清单", "G5"))) {
      Possible place = place(cell);
      desk.type(place, "900");
      desk.type(place, " " + place.shown());
      assertThat(desk.tryout().orElseThrow().typed()).isEmpty();
      Effect effect = await();
      assertThat(effect.result()).isSameAs(desk.result().orElseThrow());
      assertThat(effect.come()).isEmpty();
      desk.untype();
    }
  }

  private Possible place(CellAddress cell) throws InterruptedException {
    List<Typing> answers = new ArrayList<>();
    desk.typing(cell, answers::add);
    while (answers.isEmpty()) {
      Runnable answer = screen.poll(30, TimeUnit.SECONDS);
      assertThat(answer).isNotNull();
      answer.run();
    }
    return (Possible) answers.get(0);
  }

  @Test
  void of_cells_of_ledgers_asked_about_quickly_only_the_last_is_answered() throws Exception {
    String file = sum.place().address().file();
    List<CellAddress> asked =
        Stream.of("G5", "G6", "G7").map(ref -> new CellAddress(file, "T2 软件正版化单位清单", ref)).toList();
    List<Typing> answers = new ArrayList<>();
    asked.forEach(cell -> desk.typing(cell, answers::add));
    desk.typing(sum.place().address(), answers::add);
    assertThat(answers).as("a form's cell is known at once").hasSize(1);

    answers.clear();
    asked.forEach(cell -> desk.typing(cell, answers::add));
    while (answers.isEmpty()) {
      Runnable next = screen.poll(30, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      next.run();
    }
    assertThat(answers)
        .singleElement()
        .isInstanceOfSatisfying(
            Typing.Possible.class, found -> assertThat(found.cell()).isEqualTo(asked.get(2)));
  }

  @Test
  void a_file_that_is_gone_is_said_to_be_unreadable() throws Exception {
    CellAddress computers = new CellAddress(sum.place().address().file(), "T2 软件正版化单位清单", "G5");
    Files.delete(samples.file(HAISHU));
    List<Typing> answers = new ArrayList<>();
    desk.typing(computers, answers::add);
    Runnable answer = screen.poll(30, TimeUnit.SECONDS);
    assertThat(answer).isNotNull();
    answer.run();
    assertThat(answers)
        .singleElement()
        .isInstanceOfSatisfying(
            Typing.Unreadable.class,
            unknown -> {
              assertThat(unknown.file()).isEqualTo(computers.file());
              assertThat(unknown.why()).isInstanceOf(UncheckedIOException.class);
            });
  }

  @Test
  void what_is_typed_last_counts_and_the_file_stays_as_it_is() throws Exception {
    byte[] file = Files.readAllBytes(samples.file(HAISHU));
    CellAddress cell = sum.place().address();
    for (String text : new String[] {"9", "98", "988", "9889"}) {
      type(cell, text);
    }
    assertThat(desk.tryout().orElseThrow().effect()).isEmpty();
    Effect effect = await();

    assertThat(effect.gone()).extracting(Finding::key).contains(sum.key());
    assertThat(desk.tryout().orElseThrow().typed()).containsEntry(cell, "9889");
    assertThat(desk.tryout().orElseThrow().shown()).containsKey(cell).hasSizeGreaterThan(1);
    assertThat(samples.file(HAISHU)).hasBinaryContent(file);
    assertThat(desk.findings().row(sum.key())).isPresent();
  }

  @Test
  void taking_all_back_and_checking_again_end_the_trial() throws Exception {
    type(sum.place().address(), "9889");
    await();
    desk.untype();
    assertThat(desk.tryout()).isEmpty();

    type(sum.place().address(), "1");
    desk.check(Progress.NONE);
    show();
    assertThat(desk.tryout()).isEmpty();
  }

  @Test
  void a_cell_in_which_nothing_is_asked_for_takes_nothing() {
    type(new CellAddress(sum.place().address().file(), "02 专利创造", "A1"), "1");
    assertThat(desk.tryout()).isEmpty();
  }

  @Test
  void why_is_said_with_the_rules_that_object_first() {
    CellAccount account =
        desk.open()
            .why(
                desk.submission(sum.place().address().file()).orElseThrow(), sum.place().address());
    WhyText words = new WhyText(desk.names());
    assertThat(words.heading(account)).contains("D9", "02.01", "专利授权量");
    assertThat(words.paragraphs(account)).isNotEmpty();
    assertThat(words.paragraphs(account).get(0).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(words.paragraphs(account).get(0).lines()).contains(sum.message());
  }

  private Effect await() throws InterruptedException {
    Effect effect = desk.tryout().orElseThrow().effect().orElse(null);
    while (effect == null) {
      Runnable next = screen.poll(60, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      next.run();
      effect = desk.tryout().orElseThrow().effect().orElse(null);
    }
    return effect;
  }

  private void show() {
    for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
      next.run();
    }
  }

  @Test
  void last_years_folder_stands_beside_this_years() throws IOException {
    assertThat(LastYear.beside(samples.paths())).isEmpty();
    Path before = Files.createDirectory(folder.resolve("2022"));
    assertThat(LastYear.beside(samples.paths())).contains(before);
    assertThat(LastYear.beside(List.of(samples.file(HAISHU)))).contains(before);
  }
}
