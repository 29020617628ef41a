package org.zhibai.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A district's workbook that holds one ledger of pledges, synthetic, written part by part. */
public final class LongLedger {
  public static final String FILE = "NBIP-2023-330212-01.xlsx";
  static final String SHEET = "xl/worksheets/sheet1.xml";
  public static final String NAME = "T3 质押";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String[] HEADERS = {"序号", "登记号", "统一社会信用代码", "质物类型", "登记日期", "登记金额(万元)"};

  private LongLedger() {}

  /** Writes one with so many rows, the last of which stands in the row of that number. */
  public static Path write(Path folder, int lastRow) throws IOException {
    Path file = folder.resolve(FILE);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
      part(zip, out, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          out,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
              + "<sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                  .formatted(NAME));
      part(
          zip,
          out,
          "xl/_rels/workbook.xml.rels",
          relationship("worksheet", "worksheets/sheet1.xml"));
      part(zip, out, SHEET, "<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
      out.write("<row r=\"1\">" + text("A1", "T3 知识产权质押登记清单") + "</row><row r=\"2\">");
      for (int i = 0; i < HEADERS.length; i++) {
        out.write(text(SheetCell.letters(i + 1) + 2, HEADERS[i]));
      }
      out.write("</row>");
      for (int row = 3; row <= lastRow; row++) {
        row(out, row);
      }
      out.write("</sheetData></worksheet>");
    }
    return file;
  }

  private static void row(Writer out, int row) throws IOException {
    out.write("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + (row - 2) + "</v></c>");
    out.write(text("B" + row, "合成" + row));
    out.write(text("C" + row, "91330212MA2A" + (100_000 + row)));
    out.write(text("D" + row, "专利"));
    out.write(text("E" + row, "2023-05-01"));
    out.write("<c r=\"F" + row + "\"><v>" + row + ".5</v></c></row>");
  }

  private static String text(String ref, String text) {
    return "<c r=\"" + ref + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String relationship(String type, String target) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(PACKAGE, OFFICE, type, target)
        + "</Relationships>";
  }

  private static void part(ZipOutputStream zip, Writer out, String name, String text)
      throws IOException {
    out.flush();
    zip.putNextEntry(new ZipEntry(name));
    out.write(text);
  }
}
