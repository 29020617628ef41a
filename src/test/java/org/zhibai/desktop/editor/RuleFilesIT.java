package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.desktop.editor.AuthorAtWork.active;
import static org.zhibai.desktop.editor.AuthorAtWork.awaitLabel;
import static org.zhibai.desktop.editor.AuthorAtWork.delete;
import static org.zhibai.desktop.editor.AuthorAtWork.enter;
import static org.zhibai.desktop.editor.AuthorAtWork.names;
import static org.zhibai.desktop.editor.AuthorAtWork.press;
import static org.zhibai.desktop.editor.AuthorAtWork.read;
import static org.zhibai.desktop.editor.AuthorAtWork.save;
import static org.zhibai.desktop.editor.AuthorAtWork.text;
import static org.zhibai.desktop.editor.AuthorAtWork.type;
import static org.zhibai.desktop.editor.AuthorAtWork.using;
import static org.zhibai.desktop.editor.AuthorAtWork.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.app.Product;
import org.zhibai.desktop.InWorkbench;
import org.zhibai.desktop.Window;
import org.zhibai.desktop.work.Workplace;
import org.zhibai.model.Progress;

/** Rules are saved, read again and made, as a person does it. */
@ExtendWith(InWorkbench.class)
class RuleFilesIT {
  private static final String RULE = AuthorAtWork.RULE;

  @Test
  void a_rule_is_saved_whole_and_the_tree_reads_it_again() throws IOException {
    Path file = Product.rules().resolve(RULE + ".drl");
    String before = Files.readString(file);
    try {
      using(
          editor -> {
            type("同比变动超过上限的须说明", "同比变动太大的须说明");
            Window.ui(() -> save(editor));
            assertThat(read(file)).contains("同比变动太大的须说明");
            Tree tree = Window.control("rules.tree", Tree.class);
            Window.until(
                "the new name in the tree",
                () -> Window.ui(() -> names(tree).anyMatch(name -> name.startsWith("同比变动太大的须说明"))));
          });
    } finally {
      Files.writeString(file, before);
    }
  }

  @Test
  void what_was_not_saved_is_gone_when_the_rule_is_opened_again() {
    using(editor -> type("change >", "chnage >"));

    using(
        editor -> {
          assertThat(Window.ui(() -> text(editor))).doesNotContain("chnage");
          assertThat(Window.ui(editor::isDirty)).isFalse();
        });
  }

  @Test
  void a_file_that_was_changed_elsewhere_is_told_and_read_again_if_the_author_wants()
      throws IOException {
    Path file = Product.rules().resolve(RULE + ".drl");
    String before = Files.readString(file);
    try {
      using(
          editor -> {
            type("end", "end // mine");
            write(file, before + "// theirs\n");
            Window.later(() -> editor.doSave(new NullProgressMonitor()));
            press("重新读取，放弃这里的改动");
            Window.until("their text", () -> Window.ui(() -> text(editor).contains("// theirs")));
            assertThat(Window.ui(() -> text(editor))).doesNotContain("// mine");
            assertThat(Window.ui(editor::isDirty)).isFalse();
            assertThat(read(file)).endsWith("// theirs\n");
          });
    } finally {
      write(file, before);
    }
  }

  @Test
  void a_new_rule_is_made_from_a_form_and_opened() {
    Path made = Product.rules().resolve("talent/test-of-the-window.drl");
    try {
      using(
          editor -> {
            Window.later(() -> Window.run("org.zhibai.rule.new"));
            enter("new.file", "test-of-the-window");
            enter("new.name", "窗口测试用的规则");
            Combo chapters = Window.control("new.chapter", Combo.class);
            Window.ui(
                () -> {
                  chapters.setText("talent");
                  chapters.notifyListeners(SWT.Selection, new Event());
                  return made;
                });
            press("新建");
            Window.until(
                "its editor",
                () -> Window.ui(() -> active().getTitle().equals("test-of-the-window.drl")));
            assertThat(read(made)).contains("窗口测试用的规则");
          });
    } finally {
      delete(made);
      delete(made.resolveSibling("test-of-the-window.md"));
      Window.ui(() -> AuthorDesk.get().ready().map(AuthorAtWork::readAgain));
    }
  }

  @Test
  void what_a_change_does_to_the_findings_is_there_before_it_is_saved() {
    Path samples = Product.rules().resolveSibling("samples");
    Workplace workplace = Window.context(Workplace.class);
    List<Path> handedIn =
        List.of(
            samples.resolve("2023/NBIP-2023-330212-01.xlsx"),
            samples.resolve("2023/NBIP-2023-330203-01.xlsx"));
    Window.ui(() -> given(workplace, handedIn, List.of(samples.resolve("2022"))));
    try {
      workplace.check(Progress.NONE);
      using(
          editor -> {
            Window.show("org.zhibai.effect");
            awaitLabel("effect.heading", text -> text.contains("问题不变"));
            type("change > $limit", "change < $limit");
            awaitLabel("effect.heading", text -> text.contains("新增"));
            Table findings = Window.control("effect.findings", Table.class);
            assertThat(Window.ui(findings::getItemCount)).isPositive();
            assertThat(Window.ui(() -> findings.getItem(0).getText(0))).isEqualTo("新增");
            String place = Window.ui(() -> findings.getItem(0).getText(2));
            int between = place.lastIndexOf(' ');
            assertThat(between).as(place).isPositive();
            Window.ui(() -> goTo(findings));
            Combo sheets = Window.control("sheet.sheets", Combo.class);
            Window.until(
                "its sheet", () -> Window.ui(sheets::getText).equals(place.substring(0, between)));
            String cell = Window.ui(() -> workplace.cell().orElseThrow().ref());
            assertThat(cell).isEqualTo(place.substring(between + 1));
            assertThat(Window.ui(workplace::chosen)).as("nothing is decided on it").isEmpty();
          });
    } finally {
      Window.ui(() -> given(workplace, List.of(), List.of()));
    }
  }

  private static Table goTo(Table table) {
    Event event = new Event();
    event.item = table.getItem(0);
    table.notifyListeners(SWT.DefaultSelection, event);
    return table;
  }

  private static Workplace given(Workplace desk, List<Path> handedIn, List<Path> lastYear) {
    desk.inputs(handedIn, lastYear);
    return desk;
  }
}
