package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.desktop.editor.AuthorAtWork.awaitLabel;
import static org.zhibai.desktop.editor.AuthorAtWork.awaitText;
import static org.zhibai.desktop.editor.AuthorAtWork.cells;
import static org.zhibai.desktop.editor.AuthorAtWork.explained;
import static org.zhibai.desktop.editor.AuthorAtWork.hover;
import static org.zhibai.desktop.editor.AuthorAtWork.mark;
import static org.zhibai.desktop.editor.AuthorAtWork.marked;
import static org.zhibai.desktop.editor.AuthorAtWork.marks;
import static org.zhibai.desktop.editor.AuthorAtWork.names;
import static org.zhibai.desktop.editor.AuthorAtWork.text;
import static org.zhibai.desktop.editor.AuthorAtWork.type;
import static org.zhibai.desktop.editor.AuthorAtWork.using;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.InWorkbench;
import org.zhibai.desktop.Leftovers;
import org.zhibai.desktop.Window;

/** The rule author's place of work, as a person uses it. */
@ExtendWith(InWorkbench.class)
class RuleEditorIT {
  @Test
  void a_mistake_is_marked_at_its_word_while_it_is_being_typed() {
    using(
        editor -> {
          type("change >", "chnage >");

          Annotation mark = mark(editor, one -> one.getType().equals(Marks.ERROR));
          assertThat(mark.getText()).contains("chnage", "change");
          assertThat(marked(editor, mark)).isEqualTo("chnage");

          type("chnage >", "change >");
          Window.until("no marks", () -> Window.ui(() -> marks(editor).isEmpty()));
        });
  }

  @Test
  void the_page_stands_beside_the_rule_and_says_when_it_cannot_be_run() {
    using(
        editor -> {
          awaitText("page.text", text -> text.contains("怎么改"));
          type("when", "wenn");
          awaitText("page.text", text -> text.contains("规则有误") && text.contains("怎么改"));
        });
  }

  @Test
  void cases_are_run_while_the_rule_is_being_written() {
    Window.show("org.zhibai.try");
    using(
        editor -> {
          awaitLabel("try.heading", text -> text.contains("全部符合"));
          type("change > $limit", "change < $limit");
          awaitLabel("try.heading", text -> text.contains("不符合"));
          Tree cases = Window.control("try.cases", Tree.class);
          assertThat(Window.ui(() -> cells(cases)))
              .anySatisfy(
                  cell -> {
                    assertThat(cell.get(1)).isEqualTo("报");
                    assertThat(cell.get(2)).isEqualTo("不报");
                  });
        });
  }

  @Test
  void what_is_typed_is_completed_and_explained() {
    using(
        editor -> {
          int caret = Window.ui(() -> text(editor).indexOf("change >"));
          RuleHover hover = Window.ui(() -> hover(editor));
          assertThat(Window.ui(() -> explained(editor, hover, caret))).contains("实际变动");
          assertThat(
                  Window.ui(
                      () ->
                          editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).isEnabled()))
              .isTrue();
          assertThat(Window.ui(() -> editor.getAction(ITextEditorActionConstants.FIND).isEnabled()))
              .isTrue();
          assertThat(
                  Window.ui(
                      () -> editor.getAction(ITextEditorActionConstants.GOTO_LINE).isEnabled()))
              .isTrue();
        });
  }

  @Test
  void the_tree_shows_chapters_and_finds_rules_by_name() {
    Window.perspective("org.zhibai.rules");
    Tree tree = Window.control("rules.tree", Tree.class);
    Window.until("rules", () -> Window.ui(() -> tree.getItemCount() > 3));
    Text search = Window.control("rules.search", Text.class);

    Window.ui(
        () -> {
          search.setText("质押 强制性");
          return tree;
        });

    assertThat(Window.ui(() -> names(tree).toList()))
        .isNotEmpty()
        .allMatch(name -> name.contains("质押"));
    Window.ui(
        () -> {
          search.setFocus();
          return tree;
        });
    Window.until("the field has the keys", () -> Window.ui(search::isFocusControl));
    Window.ui(
        () -> {
          Event down = new Event();
          down.keyCode = SWT.ARROW_DOWN;
          search.notifyListeners(SWT.KeyDown, down);
          return tree;
        });
    assertThat(Window.ui(() -> tree.getSelection()[0].getText())).contains("质押");
    Window.until("the tree has the keys", () -> Window.ui(tree::isFocusControl));
    Window.ui(
        () -> {
          search.setText("");
          return tree;
        });
  }

  @Test
  void an_editor_that_is_closed_leaves_nothing_behind() throws InterruptedException {
    using(editor -> awaitText("page.text", text -> text.contains("怎么改")));
    int before = Leftovers.controls();
    Leftovers leftovers = Leftovers.watch();
    for (int i = 0; i < 100; i++) {
      using(editor -> type("change >", "change >="));
    }
    assertThat(Leftovers.controls()).isLessThanOrEqualTo(before);
    assertThat(leftovers.undisposed()).isEmpty();
  }

  @Test
  void coverage_colours_the_forms() {
    Window.perspective("org.zhibai.rules");
    Window.show("org.zhibai.coverage");
    var measure = Window.control("coverage.measure", Button.class);
    Window.ui(
        () -> {
          measure.notifyListeners(SWT.Selection, new Event());
          return measure;
        });
    Table form = Window.control("coverage.form", Table.class);
    Window.until("a form", () -> Window.ui(() -> form.getItemCount() > 0));

    assertThat(Window.ui(() -> form.getItem(0).getText(0))).isEqualTo("01.01");
    assertThat(Integer.parseInt(Window.ui(() -> form.getItem(0).getText(2)))).isPositive();
    assertThat(Window.ui(() -> form.getItem(0).getBackground(2)))
        .isNotEqualTo(Window.ui(() -> form.getBackground()));
  }
}
