package org.zhibai.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Bars behind the numbers of a column, in one flat colour. POI writes the bars of 2007, which fade;
 * the flat ones of 2010 are an extension beside them, for which POI has no words.
 */
final class DataBars {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";
  private static final String RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  private static final String SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

  private final XSSFSheet sheet;
  private final String longest;

  /**
   * @param longest the number that fills the cell; empty for the column's highest
   */
  DataBars(XSSFSheet sheet, String longest) {
    this.sheet = sheet;
    this.longest = longest;
  }

  /** Draws bars that begin at 0. */
  void draw(CellRangeAddress range, Tint tint) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(tint.color());
    DataBarFormatting bars = rule.getDataBarFormatting();
    bars.getMinThreshold().setRangeType(RangeType.NUMBER);
    bars.getMinThreshold().setValue(0d);
    if (longest.isEmpty()) {
      bars.getMaxThreshold().setRangeType(RangeType.MAX);
    } else {
      bars.getMaxThreshold().setRangeType(RangeType.NUMBER);
      bars.getMaxThreshold().setValue(Double.valueOf(longest));
    }
    formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    flatten(range.formatAsString());
  }

  private void flatten(String range) {
    String id = id(range);
    CTWorksheet worksheet = sheet.getCTWorksheet();
    CTConditionalFormatting last =
        worksheet.getConditionalFormattingArray(worksheet.sizeOfConditionalFormattingArray() - 1);
    try {
      append(last.getCfRuleArray(0), XmlObject.Factory.parse(ruleExtension(id)));
      XmlObject[] known =
          worksheet.selectPath("declare namespace x14='" + X14 + "' .//x14:conditionalFormattings");
      if (known.length == 0) {
        append(worksheet, XmlObject.Factory.parse(sheetExtension(id, range)));
      } else {
        append(known[0], XmlObject.Factory.parse(flatBar(id, range)));
      }
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void append(XmlObject parent, XmlObject document) {
    try (XmlCursor to = parent.newCursor();
        XmlCursor from = document.newCursor()) {
      from.toFirstChild();
      to.toEndToken();
      from.copyXml(to);
    }
  }

  private String id(String range) {
    byte[] name = (sheet.getSheetName() + range).getBytes(StandardCharsets.UTF_8);
    return "{" + UUID.nameUUIDFromBytes(name).toString().toUpperCase(Locale.ROOT) + "}";
  }

  private static String ruleExtension(String id) {
    return "<extLst xmlns='"
        + MAIN
        + "'><ext xmlns:x14='"
        + X14
        + "' uri='"
        + RULE_EXTENSION
        + "'><x14:id>"
        + id
        + "</x14:id></ext></extLst>";
  }

  private String sheetExtension(String id, String range) {
    return "<extLst xmlns='"
        + MAIN
        + "'><ext xmlns:x14='"
        + X14
        + "' uri='"
        + SHEET_EXTENSION
        + "'><x14:conditionalFormattings>"
        + flatBar(id, range)
        + "</x14:conditionalFormattings></ext></extLst>";
  }

  private String flatBar(String id, String range) {
    return "<x14:conditionalFormatting xmlns:x14='"
        + X14
        + "' xmlns:xm='"
        + XM
        + "'><x14:cfRule type='dataBar' id='"
        + id
        + "'><x14:dataBar minLength='0' maxLength='100' gradient='0'>"
        + "<x14:cfvo type='num'><xm:f>0</xm:f></x14:cfvo>"
        + (longest.isEmpty()
            ? "<x14:cfvo type='autoMax'/>"
            : "<x14:cfvo type='num'><xm:f>" + longest + "</xm:f></x14:cfvo>")
        + "<x14:negativeFillColor rgb='FFFF0000'/><x14:axisColor rgb='FF000000'/>"
        + "</x14:dataBar></x14:cfRule><xm:sqref>"
        + range
        + "</xm:sqref></x14:conditionalFormatting>";
  }
}
