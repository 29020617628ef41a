package org.zhibai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.PackCopy;

class RulesListCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();

  @Test
  void the_table_of_audit_formulas_has_the_columns_that_reviewers_know() throws IOException {
    List<List<String>> rows = table(Path.of("rules"), "own.xlsx");
    assertThat(rows.get(0))
        .containsExactly("序号", "公式", "公式含义", "公式说明", "审核公式类型", "表内/表间", "依据", "规则编号");
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "02表 01行 = 02行 + 03行 + 04行",
                        "专利授权量 = 发明专利授权量 + 实用新型专利授权量 + 外观设计专利授权量",
                        "强制性",
                        "表内",
                        "general/sums-of-parts"));
    assertThat(rows)
        .extracting(row -> row.get(1))
        .contains(
            "02表 18行 = 12行 ÷ 19行",
            "02表 27行 = 26行 ÷ 25行 × 100",
            "02表 12行 ≤ 11行",
            "06表 03行 = 上年报表的 04行",
            "09表 06行〔本年〕 = 台账 T3 行数");
  }

  @Test
  void lines_of_another_form_are_named_with_it_and_make_the_formula_one_between_forms()
      throws IOException {
    List<List<String>> rows = table(Path.of("rules"), "own.xlsx");
    assertThat(rows)
        .filteredOn(row -> row.get(1).equals("02表 19行 = 01表 02行"))
        .singleElement()
        .satisfies(row -> assertThat(row.get(5)).isEqualTo("表间"));
  }

  @Test
  void every_relation_total_and_key_of_a_pack_is_a_row_and_another_pack_needs_no_java()
      throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    List<List<String>> rows = table(pack.dir(), "water.xlsx");
    assertThat(rows)
        .extracting(row -> row.get(1))
        .contains("G1表 01行 = 02行 + 03行 + 04行", "G2表 01行〔全年〕 = 01行〔地表水〕 + 01行〔地下水〕");
  }

  @Test
  void text_never_becomes_a_formula_and_the_same_pack_gives_the_same_bytes() throws IOException {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    pack.change("supply/leakage-explained.md", "**公式** G1.05", "**公式** =HYPERLINK(\"x\") G1.05");
    List<List<String>> rows = table(pack.dir(), "one.xlsx");
    assertThat(rows).extracting(row -> row.get(1)).anyMatch(text -> text.startsWith("=HYPERLINK"));
    table(pack.dir(), "two.xlsx");
    assertThat(folder.resolve("two.xlsx")).hasSameBinaryContentAs(folder.resolve("one.xlsx"));
  }

  @Test
  void a_rule_that_can_not_be_read_is_said_below_the_list() {
    PackCopy pack = PackCopy.ofWater(folder.resolve("water"));
    pack.change("supply/leakage-explained.drl", "\nwhen", "\nwenn");
    assertThat(run("--rules", pack.dir().toString())).isZero();
    assertThat(out.toString()).contains("规则有误：supply/leakage-explained.drl");
  }

  private List<List<String>> table(Path pack, String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(run("--rules", pack.toString(), "--xlsx", file.toString())).isZero();
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheet("审核关系表");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:H");
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          cells.add(cell.toString());
        }
        rows.add(cells);
      }
    }
    return rows.subList(2, rows.size());
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("rules", "list"));
    all.addAll(List.of(arguments));
    return Main.run(
        new PrintWriter(out, true), new PrintWriter(out, true), all.toArray(String[]::new));
  }
}
