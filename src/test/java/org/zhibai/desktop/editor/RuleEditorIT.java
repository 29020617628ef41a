package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.app.Product;
import org.zhibai.desktop.InWorkbench;
import org.zhibai.desktop.Window;
import org.zhibai.desktop.editor.text.Hover;
import org.zhibai.desktop.work.authoring.RuleFile;

/** The rule author's place of work, as a person uses it. */
@ExtendWith(InWorkbench.class)
class RuleEditorIT {
  private static final String RULE = "general/growth-over-limit";

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
                () -> Window.ui(() -> names(tree).anyMatch("同比变动太大的须说明"::equals)));
          });
    } finally {
      Files.writeString(file, before);
    }
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
          search.setText("");
          return tree;
        });
  }

  /** By the time the screen's thread works: other programs of the machine don't count. */
  @Test
  void a_letter_typed_holds_the_screen_up_for_less_than_a_tenth_of_a_second() {
    using(
        editor -> {
          long longest = 0;
          for (int i = 0; i < 60; i++) {
            longest = Math.max(longest, worked(() -> type("$pair, $limit", "$pair , $limit")));
            longest = Math.max(longest, worked(() -> type("$pair , $limit", "$pair, $limit")));
          }
          assertThat(longest / 1_000_000).isLessThan(100);
        });
  }

  /** For how many nanoseconds the screen's thread works until something is done. */
  private static long worked(Runnable task) {
    long before = Window.ui(RuleEditorIT::work);
    task.run();
    return Window.ui(RuleEditorIT::work) - before;
  }

  private static long work() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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

  /** The columns of each cell below a case. */
  private static List<List<String>> cells(Tree cases) {
    return Arrays.stream(cases.getItems())
        .flatMap(one -> Arrays.stream(one.getItems()))
        .map(cell -> List.of(cell.getText(0), cell.getText(1), cell.getText(2)))
        .toList();
  }

  private interface Work {
    void with(RuleEditor editor);
  }

  /** Opens a rule, works with it and closes it without saving. */
  private static void using(Work work) {
    Window.perspective("org.zhibai.rules");
    Window.show("org.zhibai.page");
    Window.ui(
        () -> {
          OpenRule.in(Window.window().getActivePage(), RULE, RuleFile.RULE);
          return RULE;
        });
    Window.until("an editor", () -> Window.ui(() -> active() instanceof RuleEditor));
    try {
      work.with((RuleEditor) Window.ui(RuleEditorIT::active));
    } finally {
      Window.ui(() -> Window.window().getActivePage().closeAllEditors(false));
    }
  }

  private static IEditorPart active() {
    return Window.window().getActivePage().getActiveEditor();
  }

  private static void type(String instead, String written) {
    Window.ui(
        () -> {
          StyledText widget = (StyledText) active().getAdapter(Control.class);
          int at = widget.getText().indexOf(instead);
          widget.replaceTextRange(at, instead.length(), written);
          return at;
        });
  }

  private static String text(RuleEditor editor) {
    return document(editor).get();
  }

  private static IDocument document(RuleEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  private static List<Annotation> marks(RuleEditor editor) {
    return Marks.all(editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()));
  }

  private static Annotation mark(RuleEditor editor, Predicate<Annotation> wanted) {
    Window.until("a mark", () -> Window.ui(() -> marks(editor).stream().anyMatch(wanted)));
    return Window.ui(() -> marks(editor).stream().filter(wanted).findFirst().orElseThrow());
  }

  private static String marked(RuleEditor editor, Annotation mark) {
    return Window.ui(
        () -> {
          var at =
              editor
                  .getDocumentProvider()
                  .getAnnotationModel(editor.getEditorInput())
                  .getPosition(mark);
          return text(editor).substring(at.getOffset(), at.getOffset() + at.getLength());
        });
  }

  private static RuleHover hover(RuleEditor editor) {
    var viewer = editor.getAdapter(ITextViewer.class);
    return new RuleHover(
        (ISourceViewer) viewer,
        Optional.of(
            AuthorDesk.get()
                .ready()
                .map(desk -> new Hover(desk.words(), desk.language()))
                .orElseThrow()));
  }

  private static String explained(RuleEditor editor, RuleHover hover, int at) {
    var viewer = editor.getAdapter(ITextViewer.class);
    return hover.getHoverInfo(viewer, hover.getHoverRegion(viewer, at));
  }

  private static boolean save(RuleEditor editor) {
    editor.doSave(new NullProgressMonitor());
    return !editor.isDirty();
  }

  /** The rules of the tree as far as it is unfolded. */
  private static Stream<String> names(Tree tree) {
    return Arrays.stream(tree.getItems()).flatMap(RuleEditorIT::rules);
  }

  private static Stream<String> rules(TreeItem item) {
    return item.getItemCount() == 0
        ? Stream.of(item.getText()).filter(text -> !text.isEmpty())
        : Arrays.stream(item.getItems()).flatMap(RuleEditorIT::rules);
  }

  private static void awaitText(String id, Predicate<String> wanted) {
    StyledText text = Window.control(id, StyledText.class);
    Window.until(id, () -> wanted.test(Window.ui(text::getText)));
  }

  private static void awaitLabel(String id, Predicate<String> wanted) {
    Label label = Window.control(id, Label.class);
    Window.until(id, () -> wanted.test(Window.ui(label::getText)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
