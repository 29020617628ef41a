package org.zhibai.desktop;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.zhibai.desktop.editor.OpenRule;
import org.zhibai.desktop.preferences.Settings;
import org.zhibai.desktop.work.authoring.RuleFile;

/** What a start of the product in its own process is to do. */
enum Errand {
  /** Gives a command a key on the page of keys, opens a rule and leaves the program. */
  BIND_A_KEY {
    @Override
    void run(Told told) {
      Window.show(FaultSign.LOG);
      openRule();
      KeysPage.bind("打开示例", Hands.CONTROL, Hands.SHIFT, "F12");
      Window.later(() -> PlatformUI.getWorkbench().close());
    }
  },

  /** Presses the key; leaves windows open, as somebody whose machine fails. */
  USE_THE_KEY {
    @Override
    void run(Told told) {
      pressTheKey(told);
      Window.later(() -> Window.run("org.eclipse.ui.help.aboutAction"));
      Window.control("about.surroundings", Text.class);
    }
  },

  /** Tells what the window is like, and stays. */
  LOOK {
    @Override
    void run(Told told) {
      Window.settle();
      lookAround(told);
      pressTheKey(told);
    }
  },

  /** Tells every word of everything that the product shows. */
  READ_EVERYTHING {
    @Override
    void run(Told told) {
      Surfaces.each(
          (name, window) -> Words.of(window).forEach(text -> told.say(name + ": " + text)));
    }
  },

  /** Tells what the window is like, and leaves the program. */
  LOOK_AND_LEAVE {
    @Override
    void run(Told told) {
      Window.settle();
      lookAround(told);
      pressTheKey(told);
      Window.later(() -> PlatformUI.getWorkbench().close());
    }
  };

  abstract void run(Told told);

  /** The rule that is open at the end of the first start. */
  static final String RULE = "general/growth-over-limit";

  private static void openRule() {
    Window.ui(
        () -> {
          OpenRule.in(Window.window().getActivePage(), RULE, RuleFile.RULE);
          return RULE;
        });
    Window.control("rule.text", StyledText.class);
  }

  private static String title() {
    return Window.ui(() -> Window.window().getShell().getText());
  }

  private static void pressTheKey(Told told) {
    Window.front();
    Hands.press(Hands.CONTROL, Hands.SHIFT, "F12");
    Window.until("the samples", () -> title().endsWith("2023"));
    told.say(title());
  }

  private static void lookAround(Told told) {
    told.say("title " + title());
    Window.ui(
        () -> {
          Arrays.stream(Display.getCurrent().getShells())
              .filter(Control::isVisible)
              .forEach(shell -> told.say("window " + words(shell)));
          Window.controls()
              .filter(CTabFolder.class::isInstance)
              .flatMap(tabs -> Arrays.stream(((CTabFolder) tabs).getItems()))
              .forEach(tab -> told.say("tab " + tab.getText()));
          Window.controls()
              .filter(control -> "rule.text".equals(control.getData("id")))
              .map(text -> ((StyledText) text).getText().replace('\n', ' '))
              .forEach(text -> told.say("rule " + text));
          return told;
        });
    Window.context(Settings.class).recent().forEach(path -> told.say("recent " + path));
  }

  /** A window's title; a dialog's words beside it. */
  private static String words(Shell shell) {
    StringBuilder words = new StringBuilder(shell.getText());
    if ((shell.getStyle() & SWT.DIALOG_TRIM) == SWT.DIALOG_TRIM && shell.getParent() != null) {
      Window.below(shell)
          .filter(Label.class::isInstance)
          .forEach(label -> words.append(' ').append(((Label) label).getText()));
    }
    return words.toString();
  }
}
