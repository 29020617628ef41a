package org.zhibai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void english_words_are_seen_also_those_that_begin_like_a_key() {
    assertThat(List.of("Delete", "Update", "Page not found", "Table", "Space left", "Up", "Down"))
        .allMatch(text -> Script.isEnglishOnly("view: " + text));
  }

  @Test
  void keys_names_and_chinese_are_no_english() {
    assertThat(
            List.of(
                "Ctrl+Shift+F12",
                "F3",
                "Ctrl+X S",
                "Alt+Page Up",
                "general/growth-over-limit",
                "知白 Zhibai",
                "PCT 国际专利",
                "7"))
        .noneMatch(text -> Script.isEnglishOnly("view: " + text));
  }

  @Test
  void chinese_is_seen_with_and_without_blanks_and_signs() {
    assertThat(List.of("问题", "总数-分项", "保存/另存", "第1.2条", "open 文件"))
        .allMatch(text -> Script.isChinese("view: " + text));
    assertThat(List.of("知白 – 2023", "中文（简体）", "Findings", "Ctrl+S"))
        .noneMatch(text -> Script.isChinese("view: " + text));
  }
}
