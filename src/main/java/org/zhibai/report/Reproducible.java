package org.zhibai.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook so that the same content gives the same bytes: the times inside are a given
 * day, the parts have one order. The workbook appears whole or not at all.
 */
public final class Reproducible {
  private static final String CREATOR = "知白 Zhibai";
  private static final Comparator<String> CONTENT_TYPES_FIRST =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private Reproducible() {}

  /**
   * Writes a workbook beside its place and moves it there. The workbook stays open.
   *
   * @param day the day written as creation and modification time
   * @throws IOException when it can't be written; nothing half-written is left
   */
  public static void write(XSSFWorkbook workbook, LocalDate day, Path target) throws IOException {
    write(workbook, workbook, day, target);
  }

  /** The same for a streamed workbook. */
  public static void write(SXSSFWorkbook workbook, LocalDate day, Path target) throws IOException {
    write(workbook, workbook.getXSSFWorkbook(), day, target);
  }

  private static void write(Workbook workbook, XSSFWorkbook kept, LocalDate day, Path target)
      throws IOException {
    date(kept, day);
    WholeFile.write(
        target,
        beside -> {
          Path raw = beside.resolveSibling(beside.getFileName() + ".raw");
          raw.toFile().deleteOnExit();
          try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(raw))) {
              workbook.write(out);
            }
            repack(raw, beside, day.atStartOfDay());
          } finally {
            Files.deleteIfExists(raw);
          }
        });
  }

  private static void date(XSSFWorkbook workbook, LocalDate day) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    Optional<Date> time = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    properties.setCreator(CREATOR);
    properties.setLastModifiedByUser(CREATOR);
    properties.setCreated(time);
    properties.setModified(time);
  }

  private static void repack(Path raw, Path target, LocalDateTime time) throws IOException {
    try (ZipFile in = new ZipFile(raw.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      List<String> names = in.stream().map(ZipEntry::getName).sorted(CONTENT_TYPES_FIRST).toList();
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        try (InputStream part = in.getInputStream(in.getEntry(name))) {
          part.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
