package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.desktop.editor.AuthorAtWork.active;
import static org.zhibai.desktop.editor.AuthorAtWork.awaitLabel;
import static org.zhibai.desktop.editor.AuthorAtWork.delete;
import static org.zhibai.desktop.editor.AuthorAtWork.names;
import static org.zhibai.desktop.editor.AuthorAtWork.press;
import static org.zhibai.desktop.editor.AuthorAtWork.read;
import static org.zhibai.desktop.editor.AuthorAtWork.text;
import static org.zhibai.desktop.editor.AuthorAtWork.using;
import static org.zhibai.desktop.editor.AuthorAtWork.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.app.PackCopy;
import org.zhibai.app.Product;
import org.zhibai.desktop.InWorkbench;
import org.zhibai.desktop.Window;
import org.zhibai.desktop.preferences.ZhibaiPage;
import org.zhibai.desktop.work.Workplace;

/** The rules on disk and the pack that is set, as the rule author's window follows them. */
@ExtendWith(InWorkbench.class)
class RulePackIT {

  @Test
  void a_rule_that_is_changed_elsewhere_shows_in_tree_and_editor() {
    Path file = Product.rules().resolve(AuthorAtWork.RULE + ".drl");
    Path made = Product.rules().resolve("general/made-elsewhere.drl");
    String before = read(file);
    try {
      using(
          editor -> {
            awaitLabel("rules.counted", label -> label.contains("条规则"));
            String counted = counted();
            write(file, before.replace("同比变动超过上限的须说明", "同比变动另外说明"));
            Tree tree = Window.control("rules.tree", Tree.class);
            Window.until(
                "the new name in the tree",
                () -> Window.ui(() -> names(tree).anyMatch(name -> name.startsWith("同比变动另外说明"))));
            Window.until(
                "their text in the editor",
                () -> Window.ui(() -> text(editor)).contains("同比变动另外说明"));
            assertThat(Window.ui(editor::isDirty)).isFalse();
            write(made, before);
            awaitLabel("rules.counted", label -> !label.equals(counted));
          });
    } finally {
      write(file, before);
      delete(made);
    }
  }

  @Test
  void another_pack_that_is_set_is_laid_at_once_and_open_rules_are_closed() throws IOException {
    Path water = PackCopy.ofWater(Files.createTempDirectory("pack").resolve("water")).dir();
    try {
      using(
          editor -> {
            awaitLabel("rules.counted", label -> label.contains("条规则"));
            String counted = counted();
            Window.ui(() -> set(water.toString()));
            awaitLabel("rules.counted", label -> !label.equals(counted));
            assertThat(Window.ui(() -> active() == null)).isTrue();
            Path pack = Window.ui(() -> AuthorDesk.get().ready().orElseThrow().pack());
            assertThat(pack).isEqualTo(water);
          });
    } finally {
      Window.ui(() -> set(""));
      Window.until(
          "the product's own rules",
          () ->
              Window.ui(() -> AuthorDesk.get().ready().orElseThrow().pack())
                  .equals(Product.rules()));
    }
  }

  @Test
  void a_pack_that_cannot_be_read_closes_no_rule_and_hinders_no_check() throws IOException {
    Path broken = PackCopy.ofWater(Files.createTempDirectory("pack").resolve("water")).dir();
    write(broken.resolve("forms/forms.csv"), "nothing of the kind\n1\n");
    Workplace desk = Window.context(Workplace.class);
    try {
      using(
          editor -> {
            Window.later(() -> set(broken.toString()));
            press("确定");
            assertThat(Window.ui(() -> active() == editor)).isTrue();
            assertThat(Window.ui(() -> text(editor))).contains("同比变动超过上限的须说明");
            assertThat(Window.ui(desk::pack)).isEqualTo(Product.rules());

            Path sample = Product.rules().resolveSibling("samples/2023/NBIP-2023-330212-01.xlsx");
            Window.ui(() -> lay(desk, sample));
            Window.run("org.zhibai.check");
            Window.until("the result", () -> Window.ui(() -> desk.result().isPresent()));
          });
    } finally {
      Window.ui(() -> set(""));
      Window.ui(() -> lay(desk));
    }
  }

  private static Workplace lay(Workplace desk, Path... files) {
    desk.inputs(List.of(files), List.of());
    return desk;
  }

  private static String counted() {
    Label label = Window.control("rules.counted", Label.class);
    return Window.ui(label::getText);
  }

  private static String set(String pack) {
    ZhibaiPage.store().setValue("folder.rules", pack);
    return pack;
  }
}
