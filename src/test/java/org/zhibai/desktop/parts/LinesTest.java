package org.zhibai.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text, int width) {
    return Lines.of(text, width, String::length).toList();
  }

  @Test
  void chinese_breaks_anywhere_and_words_between_them() {
    assertThat(lines("有效发明专利拥有量", 4)).containsExactly("有效发明", "专利拥有", "量");
    assertThat(lines("valid invention patents", 9))
        .containsExactly("valid", "invention", "patents");
    assertThat(lines("PCT国际专利申请量", 4)).containsExactly("PCT国", "际专利申", "请量");
  }

  @Test
  void what_fits_stays_and_what_never_fits_is_broken_all_the_same() {
    assertThat(lines("代码", 4)).containsExactly("代码");
    assertThat(lines("", 4)).containsExactly("");
    assertThat(lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(lines("代码", 0)).containsExactly("代", "码");
    assertThat(String.join("", lines("𠮷𠮷𠮷", 3))).isEqualTo("𠮷𠮷𠮷");
    assertThat(lines("𠮷𠮷𠮷", 3)).containsExactly("𠮷", "𠮷", "𠮷");
  }

  @Test
  void a_character_beyond_the_basic_plane_is_never_split_however_narrow_the_cell() {
    assertThat(lines("𠮷", 1)).containsExactly("𠮷");
    assertThat(lines("𠮷𠮷", 1)).containsExactly("𠮷", "𠮷");
    assertThat(lines("口𠮷口", 0)).containsExactly("口", "𠮷", "口");
    assertThat(lines("ab𠮷", 3)).containsExactly("ab", "𠮷");
  }

  @Test
  void blanks_at_the_end_make_no_line_of_their_own() {
    assertThat(lines("专利  ", 2)).containsExactly("专利");
    assertThat(lines("专利授权 ", 2)).containsExactly("专利", "授权");
  }
}
