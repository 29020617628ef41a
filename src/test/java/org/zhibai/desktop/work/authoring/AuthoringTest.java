package org.zhibai.desktop.work.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.PackCopy;
import org.zhibai.app.RuleVerdict;
import org.zhibai.app.authoring.RuleFileRefused;
import org.zhibai.desktop.work.authoring.Authoring.Change;
import org.zhibai.model.Coverage;
import org.zhibai.model.Progress;
import org.zhibai.model.Remark;
import org.zhibai.model.WrittenRule;

class AuthoringTest {
  private static final String RULE = "quality/passed-within-tested";

  @TempDir Path folder;

  private final List<Change> told = new ArrayList<>();
  private PackCopy pack;
  private Authoring desk;
  private RuleInHand rule;

  @BeforeEach
  void open() throws IOException {
    pack = PackCopy.ofWater(folder.resolve("water"));
    desk = new Authoring(pack.dir(), Locale.CHINESE);
    rule = desk.open(RULE);
    desk.choose(rule);
    desk.listen(told::add);
  }

  @Test
  void files_that_are_taken_away_while_they_are_read_leave_the_rules_as_they_are()
      throws IOException {
    assertThat(desk.readTree()).isPresent();
    Files.move(pack.dir(), folder.resolve("elsewhere"));
    assertThat(desk.readTree()).isEmpty();
    assertThat(desk.tree().rules()).isNotEmpty();
  }

  @Test
  void what_is_typed_is_not_saved_until_it_is_asked_for() throws IOException {
    desk.type(rule, RuleFile.RULE, rule.now().drl() + "// x\n");

    assertThat(told).containsExactly(Change.TEXT);
    assertThat(rule.changed()).isTrue();
    assertThat(file(".drl")).doesNotContain("// x");

    desk.save(rule, RuleFile.RULE);

    assertThat(rule.changed()).isFalse();
    assertThat(file(".drl")).contains("// x");
    assertThat(told).containsExactly(Change.TEXT, Change.SAVED);
  }

  @Test
  void a_rule_that_is_changed_elsewhere_is_taken_as_it_is_there_unless_it_was_changed_here()
      throws IOException {
    String theirs = rule.now().drl() + "// theirs\n";
    Files.writeString(pack.dir().resolve(RULE + ".drl"), theirs);
    desk.changedElsewhere(RULE);
    assertThat(rule.now().drl()).isEqualTo(theirs);
    assertThat(rule.changed()).isFalse();
    assertThat(told).containsExactly(Change.TEXT);

    desk.type(rule, RuleFile.RULE, "mine");
    Files.writeString(pack.dir().resolve(RULE + ".drl"), theirs + "// more\n");
    desk.changedElsewhere(RULE);
    assertThat(rule.now().drl()).isEqualTo("mine");
    assertThatThrownBy(() -> desk.save(rule, RuleFile.RULE)).isInstanceOf(RuleFileRefused.class);

    Files.delete(pack.dir().resolve(RULE + ".drl"));
    desk.changedElsewhere(RULE);
    desk.changedElsewhere("quality/not-open");
    assertThat(rule.now().drl()).isEqualTo("mine");
  }

  @Test
  void rule_and_page_are_saved_each_by_itself() throws IOException {
    desk.type(rule, RuleFile.RULE, "rule");
    desk.type(rule, RuleFile.PAGE, "# page");

    desk.save(rule, RuleFile.PAGE);

    assertThat(file(".md")).isEqualTo("# page");
    assertThat(file(".drl")).isNotEqualTo("rule");
    assertThat(rule.changed()).isTrue();
  }

  @Test
  void a_file_changed_elsewhere_is_kept_until_the_author_overrules_it() throws IOException {
    Files.writeString(pack.dir().resolve(RULE + ".drl"), "theirs");
    desk.type(rule, RuleFile.RULE, "mine");

    assertThatThrownBy(() -> desk.save(rule, RuleFile.RULE)).isInstanceOf(RuleFileRefused.class);
    assertThat(file(".drl")).isEqualTo("theirs");

    desk.overrule(rule);
    desk.save(rule, RuleFile.RULE);
    assertThat(file(".drl")).isEqualTo("mine");
  }

  @Test
  void marks_of_a_text_that_was_typed_over_are_dropped() {
    desk.type(rule, RuleFile.RULE, rule.now().drl().replace("value > $", "valeu > $"));
    WrittenRule looked = rule.now();
    List<Remark> remarks = desk.look(looked);
    assertThat(remarks).anyMatch(Remark::error);
    told.clear();

    desk.type(rule, RuleFile.RULE, rule.saved().drl());
    desk.mark(rule, looked, remarks);

    assertThat(rule.remarks()).isEmpty();
    assertThat(told).containsExactly(Change.TEXT);
  }

  @Test
  void what_was_not_saved_is_lost_with_its_editor_and_the_rule_is_closed_with_the_last() {
    desk.begin(rule);
    desk.begin(rule);
    desk.type(rule, RuleFile.RULE, "rule");
    desk.type(rule, RuleFile.PAGE, "# page");

    desk.end(rule, RuleFile.RULE);
    assertThat(rule.now().drl()).isEqualTo(rule.saved().drl());
    assertThat(rule.now().page()).hasValue("# page");
    assertThat(desk.chosen()).hasValue(rule);

    desk.end(rule, RuleFile.PAGE);
    assertThat(rule.changed()).isFalse();
    assertThat(desk.chosen()).isEmpty();
  }

  @Test
  void a_rule_is_tried_as_it_stands() {
    desk.type(rule, RuleFile.RULE, rule.now().drl().replace("value > $", "value < $"));

    desk.tried(rule, desk.trials().run(rule.saved(), rule.now()));

    RuleVerdict verdict = rule.verdict().orElseThrow();
    TryLines lines = new TryLines(Locale.CHINESE);
    assertThat(lines.heading(verdict)).contains("不符合");
    assertThat(lines.lines(verdict)).first().satisfies(line -> assertThat(line.met()).isFalse());
    assertThat(rule.effect()).isEmpty();
    assertThat(told).containsExactly(Change.TEXT, Change.TRIED);
  }

  @Test
  void rules_are_found_by_words_of_their_name_id_or_severity() {
    RuleList list = new RuleList(desk.tree());
    assertThat(list.narrowed()).isFalse();
    long all = list.chapters().stream().flatMap(chapter -> chapter.all()).count();

    list.seek("passed");

    assertThat(list.chapters().stream().flatMap(chapter -> chapter.all()))
        .extracting(entry -> entry.id())
        .containsExactly(RULE);
    assertThat(list.chapter("quality")).isPresent();
    assertThat(all).isEqualTo(desk.tree().rules().size()).isGreaterThan(1);
  }

  @Test
  void a_covered_form_is_a_grid_with_as_many_cells_as_the_coverage_has() {
    Coverage coverage = desk.coverage(Progress.NONE);

    assertThat(CoverageGrid.all(coverage))
        .hasSameSizeAs(coverage.sheets())
        .allSatisfy(
            grid -> {
              long cells =
                  grid.rows().stream()
                      .flatMap(row -> grid.columns().stream().map(row::cell))
                      .filter(cell -> cell.isPresent())
                      .count();
              assertThat(cells).isEqualTo(grid.sheet().cells().size());
            });
  }

  @Test
  void a_new_rule_is_made_once_its_form_is_filled_in() throws IOException {
    NewRuleForm form = new NewRuleForm(pack.dir(), desk.tree(), Locale.CHINESE);
    assertThat(form.chapters()).contains("quality");
    assertThat(form.missing()).hasValue("选一章");
    form.chapter("quality");
    form.file("Passed");
    assertThat(form.missing()).hasValueSatisfying(said -> assertThat(said).contains("小写字母"));
    form.file("passed-within-tested");
    form.name("合格不大于检测");
    assertThat(form.missing()).isEmpty();

    assertThat(form.make()).hasValueSatisfying(said -> assertThat(said).contains("已经存在"));
    form.file("another");
    form.codes("77.01");
    assertThat(form.make()).isPresent();
    form.codes("");
    assertThat(form.make()).isEmpty();
    assertThat(desk.look(desk.open(form.id()).now())).noneMatch(Remark::error);
  }

  private String file(String ending) throws IOException {
    return Files.readString(pack.dir().resolve(RULE + ending));
  }
}
