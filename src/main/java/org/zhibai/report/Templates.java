package org.zhibai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;

/**
 * Draws the blank workbook that a unit fills in: a cover, the forms with the lines that concern the
 * unit, and its ledgers, ready for printing on A4. Which cells may be typed into, what they take
 * and what is worked out comes from the report system.
 */
public final class Templates {
  private final ReportSystem system;

  /**
   * @param system the report system whose forms are drawn
   */
  public Templates(ReportSystem system) {
    this.system = system;
  }

  /**
   * Writes a unit's blank workbook, named as the report system asks ({@code
   * NBIP-2023-330212-01.xlsx}), into a folder.
   *
   * @return the file written
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public Path write(ReportingUnit unit, int year, Path folder) throws IOException {
    int version = 1;
    Path file = folder.resolve(fileName(unit, year, version));
    try (XSSFWorkbook workbook = build(unit, year, version)) {
      Reproducible.write(workbook, LocalDate.of(year, 12, 31), file);
    }
    return file;
  }

  /** The name a unit's workbook must have. */
  public String fileName(ReportingUnit unit, int year, int version) {
    return system
        .fact("文件名")
        .replace("{年}", String.valueOf(year))
        .replace("{单位}", unit.code())
        .replace("{版本}", new Draft(system, unit, year, version).printedVersion());
  }

  /**
   * A unit's blank workbook in memory; whoever asked for it closes it.
   *
   * @param version 1 for the first submission
   */
  public XSSFWorkbook build(ReportingUnit unit, int year, int version) {
    Draft draft = new Draft(system, unit, year, version);
    new CoverSheet(draft).draw();
    for (Form form : draft.forms()) {
      new FormSheet(draft, form).draw();
    }
    for (LedgerForm ledger : draft.ledgers()) {
      new LedgerSheet(draft, ledger).draw();
    }
    XSSFWorkbook workbook = draft.workbook;
    workbook
        .getProperties()
        .getCustomProperties()
        .addProperty(FormLabels.TEMPLATE_PROPERTY, system.fact(FormLabels.TEMPLATE_VERSION));
    workbook.setActiveSheet(0);
    workbook.setForceFormulaRecalculation(true);
    return workbook;
  }
}
