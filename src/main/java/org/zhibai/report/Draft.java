package org.zhibai.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.Column;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.LedgerForm;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Texts;

/** A blank workbook in the making: for whom, for when, and where its lines will stand. */
final class Draft {
  /** Zero-based row of the first line of a form. */
  static final int FIRST_LINE = 8;

  /** Zero-based column of the first figure of a form, after name, unit of measure and code. */
  static final int FIRST_FIGURE = 3;

  final ReportSystem system;
  final ReportingUnit reporter;
  final int year;
  final int version;
  final XSSFWorkbook workbook = new XSSFWorkbook();
  final Looks looks = new Looks(workbook);
  final Texts texts = Texts.of(Templates.class, Locale.ROOT);

  Draft(ReportSystem system, ReportingUnit reporter, int year, int version) {
    this.system = system;
    this.reporter = reporter;
    this.year = year;
    this.version = version;
  }

  List<Form> forms() {
    return system.forms(reporter, year);
  }

  List<FormLine> lines(Form form) {
    return system.lines(form, reporter, year);
  }

  List<LedgerForm> ledgers() {
    return system.ledgers(reporter, year);
  }

  /** Who answers for the figures: a department itself, else the agency the pack names. */
  String agency() {
    String agency = system.fact("综合机关");
    return agency.isEmpty() || reporter.group().equals(ReportingUnit.DEPARTMENT)
        ? reporter.name()
        : agency.replace("{单位}", reporter.name());
  }

  /** Two digits. */
  String printedVersion() {
    return String.format(Locale.ROOT, "%02d", version);
  }

  static String sheetName(Form form) {
    return WorkbookUtil.createSafeSheetName(form.number() + " " + form.name());
  }

  static String sheetName(LedgerForm ledger) {
    return WorkbookUtil.createSafeSheetName(ledger.number() + " " + ledger.name());
  }

  static String linkTo(String sheet) {
    return "'" + sheet + "'!A1";
  }

  static int column(Form form, String key) {
    List<String> keys = form.columns().stream().map(Column::key).toList();
    return FIRST_FIGURE + keys.indexOf(key);
  }

  static String address(Form form, int row, String key) {
    return CellReference.convertNumToColString(column(form, key)) + (row + 1);
  }

  /** Address with sheet of a line's cell; empty when the workbook doesn't hold the line. */
  Optional<String> address(String code, String key) {
    for (Form form : forms()) {
      List<String> codes = lines(form).stream().map(FormLine::code).toList();
      if (codes.contains(code)) {
        String cell = address(form, FIRST_LINE + codes.indexOf(code), key);
        return Optional.of("'" + sheetName(form) + "'!" + cell);
      }
    }
    return Optional.empty();
  }

  /** Whether the workbook holds a line. */
  boolean holds(String code) {
    return system.line(code).filter(line -> line.filledBy(reporter)).isPresent();
  }
}
