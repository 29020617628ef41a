package org.zhibai.desktop.work.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibai.desktop.work.authoring.PageText.Look;
import org.zhibai.model.PageBlock.Heading;
import org.zhibai.model.PageBlock.Paragraph;
import org.zhibai.model.PageBlock.Stretch;
import org.zhibai.model.PageBlock.Table;

class PageTextTest {

  @Test
  void headings_labels_and_links_are_styled_where_they_stand() {
    PageText page =
        PageText.of(
            List.of(
                new Heading(1, "合计相符"),
                new Paragraph(
                    "公式",
                    List.of(new Stretch("= ", "", ""), new Stretch("02.01", "line", "02.01")))));

    assertThat(page.text()).isEqualTo("合计相符\n公式　= 02.01\n");
    assertThat(page.styles())
        .extracting(style -> page.text().substring(style.start(), style.start() + style.length()))
        .containsExactly("合计相符", "公式", "02.01");
    assertThat(page.styles())
        .extracting(PageText.Style::look)
        .containsExactly(Look.TITLE, Look.LABEL, Look.LINK);
    assertThat(page.target(page.text().indexOf("02.01")))
        .hasValueSatisfying(target -> assertThat(target.name()).isEqualTo("02.01"));
    assertThat(page.target(0)).isEmpty();
  }

  @Test
  void cells_of_a_table_stand_between_tabs_and_the_grid_says_on_which_line() {
    PageText page =
        PageText.of(
            List.of(
                new Heading(1, "x"),
                new Table(List.of("02.01", "02.02"), List.of(List.of("1", "2")))));

    assertThat(page.text()).isEqualTo("x\n02.01\t02.02\n1\t2\n");
    assertThat(page.grids()).singleElement().satisfies(grid -> assertThat(grid.line()).isOne());
  }

  @Test
  void a_table_with_long_cells_becomes_a_list() {
    String text = "全市每万人口高价值发明专利拥有量达到十八件以上，区县市另有目标";
    PageText page =
        PageText.of(List.of(new Table(List.of("公式", "含义"), List.of(List.of("≥ 18", text)))));

    assertThat(page.text()).isEqualTo("　公式　≥ 18\n　含义　" + text + "\n");
    assertThat(page.grids()).isEmpty();
  }
}
