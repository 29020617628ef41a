package org.zhibai.desktop.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.zhibai.desktop.Window;
import org.zhibai.desktop.editor.text.Hover;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.RuleFile;

/** What a rule author does, for the tests inside the running product. */
final class AuthorAtWork {
  /** The rule that is worked on. */
  static final String RULE = "general/growth-over-limit";

  private AuthorAtWork() {}

  static Authoring readAgain(Authoring desk) {
    AuthorDesk.get().readAgain(desk);
    return desk;
  }

  static void enter(String id, String words) {
    Text field = Window.control(id, Text.class);
    Window.ui(
        () -> {
          field.setText(words);
          return field;
        });
  }

  /** Presses the button with a text in the dialog that is open. */
  static void press(String label) {
    Window.until("button " + label, () -> Window.ui(() -> button(label).isPresent()));
    Window.ui(
        () -> {
          button(label).orElseThrow().notifyListeners(SWT.Selection, new Event());
          return label;
        });
  }

  static Optional<Button> button(String label) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell != Window.window().getShell())
        .flatMap(Window::below)
        .filter(control -> control instanceof Button button && button.getText().equals(label))
        .map(Button.class::cast)
        .findFirst();
  }

  /** The columns of each cell below a case. */
  static List<List<String>> cells(Tree cases) {
    return Arrays.stream(cases.getItems())
        .flatMap(one -> Arrays.stream(one.getItems()))
        .map(cell -> List.of(cell.getText(0), cell.getText(1), cell.getText(2)))
        .toList();
  }

  interface Work {
    void with(RuleEditor editor);
  }

  /** Opens a rule, works with it and closes it without saving. */
  static void using(Work work) {
    using(RULE, work);
  }

  /** Opens a rule, works with it and closes it without saving. */
  static void using(String rule, Work work) {
    Window.perspective("org.zhibai.rules");
    Window.show("org.zhibai.page");
    Window.ui(
        () -> {
          OpenRule.in(Window.window().getActivePage(), rule, RuleFile.RULE);
          return rule;
        });
    Window.until("an editor", () -> Window.ui(() -> active() instanceof RuleEditor));
    try {
      work.with((RuleEditor) Window.ui(AuthorAtWork::active));
    } finally {
      Window.ui(() -> Window.window().getActivePage().closeAllEditors(false));
    }
  }

  static IEditorPart active() {
    return Window.window().getActivePage().getActiveEditor();
  }

  static void type(String instead, String written) {
    Window.ui(
        () -> {
          StyledText widget = (StyledText) active().getAdapter(Control.class);
          int at = widget.getText().indexOf(instead);
          widget.replaceTextRange(at, instead.length(), written);
          return at;
        });
  }

  static String text(RuleEditor editor) {
    return document(editor).get();
  }

  static IDocument document(RuleEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  static List<Annotation> marks(RuleEditor editor) {
    return Marks.all(editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()));
  }

  static Annotation mark(RuleEditor editor, Predicate<Annotation> wanted) {
    Window.until("a mark", () -> Window.ui(() -> marks(editor).stream().anyMatch(wanted)));
    return Window.ui(() -> marks(editor).stream().filter(wanted).findFirst().orElseThrow());
  }

  static String marked(RuleEditor editor, Annotation mark) {
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

  static RuleHover hover(RuleEditor editor) {
    var viewer = editor.getAdapter(ITextViewer.class);
    Authoring desk = AuthorDesk.get().ready().orElseThrow();
    return new RuleHover((ISourceViewer) viewer, new Hover(desk.words(), desk.language())::at);
  }

  static String explained(RuleEditor editor, RuleHover hover, int at) {
    var viewer = editor.getAdapter(ITextViewer.class);
    return hover.getHoverInfo(viewer, hover.getHoverRegion(viewer, at));
  }

  static boolean save(RuleEditor editor) {
    editor.doSave(new NullProgressMonitor());
    return !editor.isDirty();
  }

  /** The rules of the tree as far as it is unfolded. */
  static Stream<String> names(Tree tree) {
    return Arrays.stream(tree.getItems()).flatMap(AuthorAtWork::rules);
  }

  static Stream<String> rules(TreeItem item) {
    return item.getItemCount() == 0
        ? Stream.of(item.getText()).filter(text -> !text.isEmpty())
        : Arrays.stream(item.getItems()).flatMap(AuthorAtWork::rules);
  }

  static void awaitText(String id, Predicate<String> wanted) {
    StyledText text = Window.control(id, StyledText.class);
    Window.until(id, () -> wanted.test(Window.ui(text::getText)));
  }

  static void awaitLabel(String id, Predicate<String> wanted) {
    Label label = Window.control(id, Label.class);
    Window.until(id, () -> wanted.test(Window.ui(label::getText)));
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
