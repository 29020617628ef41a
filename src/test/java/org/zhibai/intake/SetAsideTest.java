package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibai.intake.CourtWorkbook.NAME;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.FormLabels;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Received;
import org.zhibai.model.Received.Skipped.Reason;

class SetAsideTest {
  @TempDir Path folder;

  @Test
  void a_findings_workbook_is_known_by_its_mark() throws IOException {
    CourtWorkbook.write(
        folder,
        "findings.xlsx",
        court ->
            court
                .workbook()
                .getProperties()
                .getCustomProperties()
                .addProperty(FormLabels.FINDINGS_PROPERTY, "zhibai 1"));
    assertSetAside();
  }

  @Test
  void an_older_findings_workbook_is_known_by_its_sheets() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("findings.xlsx"))) {
      for (String name : new String[] {"总览", "问题清单", "审核规则", "填报情况"}) {
        workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
      }
      workbook.write(out);
    }
    assertSetAside();
  }

  private void assertSetAside() {
    CourtWorkbook.write(folder, NAME, court -> {});
    Received received = CourtWorkbook.read(folder);
    assertThat(received.submissions()).hasSize(1);
    assertThat(received.unread()).isEmpty();
    assertThat(received.skipped(Reason.FINDINGS)).singleElement();
    assertThat(received.skipped(Reason.FINDINGS).get(0).why())
        .contains("findings.xlsx", "审核结果", "请给出单位报送的填报工作簿");
  }

  @Test
  void the_lock_file_of_an_open_workbook_is_called_one() throws IOException {
    Path lock = Files.write(folder.resolve("~$" + NAME), new byte[165]);
    assertThat(CourtWorkbook.read(lock).unread().get(0).problem().what()).contains("锁定文件");
  }

  @Test
  void workbooks_of_other_programs_are_read_or_refused_and_never_passed_over() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("a.et"))) {
      workbook.createSheet("06").createRow(0).createCell(0).setCellValue("甬知统年06表");
      workbook.write(out);
    }
    Files.writeString(folder.resolve("b.ods"), "text");
    Received received = CourtWorkbook.read(folder);
    assertThat(received.skipped()).isEmpty();
    assertThat(received.unread())
        .extracting(unread -> unread.problem().kind())
        .containsExactly(ProblemKind.UNIT_UNKNOWN, ProblemKind.NOT_A_WORKBOOK);
  }
}
