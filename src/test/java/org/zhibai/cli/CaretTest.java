package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhibai.model.Remark;
import org.zhibai.model.Remark.Level;

class CaretTest {

  @Test
  void marks_stand_below_the_stretch_and_chinese_is_twice_as_wide() {
    Caret caret = Caret.of(at("    rule \"专利授权\"  valeu", 18, 5));
    assertThat(caret.line()).isEqualTo("rule \"专利授权\"  valeu");
    assertThat(caret.marks()).isEqualTo(" ".repeat(17) + "^^^^^");
    assertThat(Caret.of(at("$数 ( ）", 1, 2)).marks()).isEqualTo("^^^");
  }

  @Test
  void a_tab_is_shown_as_blanks() {
    Caret caret = Caret.of(at("a\tb", 3, 1));
    assertThat(caret.line()).isEqualTo("a    b");
    assertThat(caret.marks()).isEqualTo("     ^");
  }

  @Test
  void a_mark_behind_the_line_is_kept() {
    assertThat(Caret.of(at("Figure( value > 3", 18, 1)).marks()).isEqualTo(" ".repeat(17) + "^");
  }

  @Test
  void a_long_line_is_cut_around_the_stretch() {
    Caret caret = Caret.of(at("x".repeat(300) + "valeu" + "y".repeat(300), 301, 5));
    assertThat(caret.line()).startsWith("…x").endsWith("y…").hasSizeLessThan(120);
    assertThat(caret.line().substring(caret.marks().indexOf('^'))).startsWith("valeu");
  }

  private static Remark at(String text, int column, int length) {
    return new Remark(Level.ERROR, "field.unknown", "a.drl", 1, column, length, text, "", "");
  }
}
