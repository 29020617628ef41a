package org.zhibai.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhibai.app.OpenCheck;
import org.zhibai.desktop.work.RelationMarks.Role;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;
import org.zhibai.model.SheetGrid;
import org.zhibai.model.Submission;

class SheetModelTest {
  private static final String SHEET = "02 专利创造";

  private final Finding sum = SampleFindings.finding("general/sums-of-parts", "330203");
  private final Submission haishu =
      SampleFindings.RESULT.received().submissions().stream()
          .filter(one -> one.unit().code().equals("330203"))
          .findFirst()
          .orElseThrow();

  private SheetModel model(RelationMarks marks) throws IOException {
    OpenCheck.Setting setting =
        new OpenCheck.Setting(
            Path.of("rules"), Path.of("target/compiled-rules"), null, Locale.CHINESE);
    SheetGrid grid = new OpenCheck(setting).sheet(haishu, SHEET, 1);
    FindingsList list =
        new FindingsList(SampleFindings.all(), SampleFindings.CHINESE, finding -> Optional.empty());
    LongSheet.Surroundings around =
        new LongSheet.Surroundings(Runnable::run, Runnable::run, () -> {}, fault -> {});
    LongSheet sheet = new LongSheet(grid, first -> grid, around);
    return new SheetModel(sheet, haishu, list.all()).marked(marks);
  }

  @Test
  void cells_show_what_stands_there_and_what_the_form_asks() throws IOException {
    SheetModel model = model(RelationMarks.NONE);
    assertThat(model.entry(9, 4)).get().extracting(entry -> entry.code()).isEqualTo("02.01");
    assertThat(model.entry(9, 1)).isEmpty();
    assertThat(model.cell(1, 1).text()).contains("专").contains("造");
    assertThat(model.merged(1, 1)).anyMatch(region -> region.firstColumn() == 1);
    assertThat(model.merged(9, 20)).isEmpty();
  }

  @Test
  void findings_and_the_chosen_relation_show_at_their_cells() throws IOException {
    SheetModel model = model(RelationMarks.of(sum));
    int row = sum.place().address().row();
    int column = sum.place().address().column();
    assertThat(model.finding(row, column)).contains(Severity.MANDATORY);
    assertThat(model.mark(row, column)).isPresent();
    assertThat(sum.cells())
        .allMatch(cell -> model.mark(cell.address().row(), cell.address().column()).isPresent());
    assertThat(model.mark(row, column + 1)).isEmpty();
    assertThat(List.of(Role.PLACE, Role.SUSPECT)).contains(model.mark(row, column).orElseThrow());
  }

  @Test
  void columns_are_named_as_spreadsheets_do() {
    assertThat(SheetModel.letters(1)).isEqualTo("A");
    assertThat(SheetModel.letters(26)).isEqualTo("Z");
    assertThat(SheetModel.letters(27)).isEqualTo("AA");
    assertThat(SheetModel.letters(703)).isEqualTo("AAA");
  }
}
