package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.desktop.editor.AuthorAtWork.awaitText;
import static org.zhibai.desktop.editor.AuthorAtWork.text;
import static org.zhibai.desktop.editor.AuthorAtWork.using;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.app.Product;
import org.zhibai.desktop.Hands;
import org.zhibai.desktop.InWorkbench;
import org.zhibai.desktop.Pulse;
import org.zhibai.desktop.Window;

/** Typing never waits, by real keys in the rule with the most to read. */
@ExtendWith(InWorkbench.class)
class TypingIT {
  private static final Duration LONGEST = Duration.ofMillis(100);
  private static final String WORDS =
      "// a comment of some length, and what follows: not($f.value > 1)";

  @Test
  void no_key_holds_the_screen_up_for_a_tenth_of_a_second_in_the_longest_rule() {
    using(
        longest(),
        editor -> {
          awaitText("page.text", text -> !text.isBlank());
          String before = Window.ui(() -> text(editor));
          Window.front();
          Window.ui(() -> caretIn(editor, before.indexOf("when")));
          typed(editor);
          try (Pulse pulse = Pulse.start()) {
            typed(editor);
            assertThat(pulse.longest()).isLessThan(LONGEST);
          }
          assertThat(Window.ui(() -> text(editor))).hasSize(before.length() + 2 * added());
        });
  }

  /** Writes a line, and waits until the editor has it and what is worked out from it. */
  private static void typed(RuleEditor editor) {
    int wanted = Window.ui(() -> text(editor).length()) + added();
    Hands.type(WORDS);
    Hands.press(Hands.ENTER);
    Window.until("what was typed", () -> Window.ui(() -> text(editor).length() >= wanted));
    Window.settle();
  }

  private static int added() {
    return WORDS.length() + 1;
  }

  private static Control caretIn(RuleEditor editor, int at) {
    StyledText text = (StyledText) editor.getAdapter(Control.class);
    editor.selectAndReveal(at, 0);
    text.setFocus();
    return text;
  }

  private static String longest() {
    Path rules = Product.rules();
    try (Stream<Path> files = Files.walk(rules)) {
      Path file =
          files
              .filter(each -> each.toString().endsWith(".drl"))
              .max(Comparator.comparingLong(each -> each.toFile().length()))
              .orElseThrow();
      return rules.relativize(file).toString().replace(".drl", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
