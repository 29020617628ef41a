package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CellTextTest {

  @Property(tries = 300)
  void clean_text_holds_no_control_characters(@ForAll String text) {
    assertThat(CellText.clean(text, "…").codePoints())
        .allMatch(c -> c == '\n' || c == '\t' || (c >= 0x20 && !Character.isISOControl(c)));
  }

  @Test
  void a_surrogate_pair_is_never_cut_in_two() {
    String text = "a" + "𠮷".repeat(CellText.LONGEST);
    String clean = CellText.clean(text, "…");
    assertThat(clean.length()).isLessThanOrEqualTo(CellText.LONGEST);
    assertThat(clean).endsWith("𠮷…");
  }

  @Test
  void chinese_text_takes_twice_the_room() {
    assertThat(CellText.lines("专利创造专利创造", 10, 10)).isEqualTo(2);
    assertThat(CellText.lines("12345678", 10, 10)).isEqualTo(1);
    assertThat(CellText.lines("一\n二\n三", 10, 10)).isEqualTo(3);
  }

  @Test
  void formulas_are_recognised_by_their_first_character() {
    assertThat(List.of("=1", "+86", "-5", "@x", "＝1")).allMatch(CellText::looksLikeFormula);
    assertThat(List.of("", "5-3", "专利=1")).noneMatch(CellText::looksLikeFormula);
  }

  @Test
  void runs_of_form_numbers_are_drawn_together() {
    assertThat(NumberRuns.of(List.of("01", "02", "03", "06", "07", "T1", "T2", "T3", "封面")))
        .isEqualTo("01—03、06、07、T1—T3、封面");
    assertThat(NumberRuns.of(List.of())).isEmpty();
  }
}
