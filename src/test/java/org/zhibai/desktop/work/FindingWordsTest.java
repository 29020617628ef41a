package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.work.FindingDetail.Kind;
import org.zhibai.desktop.work.RelationMarks.Role;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Finding;

/** What the screen says of one finding. */
class FindingWordsTest {
  private final Finding sum = SampleFindings.finding("general/sums-of-parts", "330203");

  @Test
  void a_finding_is_copied_as_a_sentence_with_unit_cell_fault_and_remedy() {
    String sentence = new FindingSentence(SampleFindings.CHINESE).of(sum);
    assertThat(sentence)
        .startsWith("海曙区：")
        .contains(sum.place().address().ref(), sum.message(), sum.remedy())
        .endsWith("。")
        .doesNotContain("\n", "。。");
    assertThat(new FindingSentence(SampleFindings.CHINESE).of(List.of(sum, sum)).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("1. 海曙区");
  }

  @Test
  void the_detail_has_message_formula_numbers_remedy_basis_and_rule() {
    FindingDetail detail = FindingDetail.of(sum, SampleFindings.CHINESE);
    assertThat(detail.title()).contains("海曙区", "强制性");
    assertThat(detail.parts())
        .extracting(FindingDetail.Part::kind)
        .contains(Kind.MESSAGE, Kind.FORMULA, Kind.NUMBERS, Kind.REMEDY, Kind.BASIS, Kind.RULE);
    assertThat(detail.parts()).noneMatch(part -> part.text().isBlank());
    assertThat(detail.parts())
        .filteredOn(part -> part.kind() == Kind.RULE)
        .singleElement()
        .satisfies(rule -> assertThat(rule.text()).contains("（表内，层次 1 本份材料）"));
    assertThat(detail.cells()).hasSameSizeAs(sum.cells());
  }

  @Test
  void all_cells_of_a_relation_are_marked_also_those_on_other_sheets() {
    Finding across =
        SampleFindings.all().stream()
            .filter(
                one ->
                    one.cells().stream().map(cell -> cell.address().sheet()).distinct().count() > 1)
            .findFirst()
            .orElseThrow();
    RelationMarks marks = RelationMarks.of(across);
    CellAddress place = across.place().address();

    assertThat(marks.role(place)).isPresent();
    assertThat(across.cells()).allMatch(cell -> marks.role(cell.address()).isPresent());
    assertThat(marks.elsewhere(place).keySet())
        .isNotEmpty()
        .noneMatch(
            sheet -> sheet.sheet().equals(place.sheet()) && sheet.file().equals(place.file()));
    assertThat(RelationMarks.NONE.role(place)).isEmpty();
  }

  @Test
  void the_likeliest_wrong_cell_is_marked_as_such() {
    Finding suspected =
        SampleFindings.all().stream()
            .filter(one -> !one.suspects().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(RelationMarks.of(suspected).role(suspected.suspects().get(0).address()))
        .contains(Role.SUSPECT);
  }

  @Test
  void english_words_stand_around_what_rules_say() {
    FindingDetail detail = FindingDetail.of(sum, SampleFindings.ENGLISH);
    assertThat(detail.title()).startsWith("mandatory");
    assertThat(detail.parts()).extracting(FindingDetail.Part::heading).contains("What to do");
  }
}
