package org.zhibai.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An {@code .xls} workbook, read as a stream of records. */
final class XlsBook implements Book {
  private final POIFSFileSystem files;
  private boolean encrypted;

  XlsBook(Path file) throws IOException {
    this.files = new POIFSFileSystem(file.toFile(), true);
  }

  @Override
  public void read(Chooser chooser) throws IOException {
    XlsRecords records = new XlsRecords(chooser);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(records);
    try {
      new HSSFEventFactory().processWorkbookEvents(request, files);
      records.end();
    } catch (IOException | RuntimeException e) {
      throw records.located(Unreadable.from(e));
    }
    encrypted = records.encrypted();
  }

  @Override
  public String property(String name) throws IOException {
    String entry = DocumentSummaryInformation.DEFAULT_STREAM_NAME;
    if (!files.getRoot().hasEntryCaseInsensitive(entry)) {
      return "";
    }
    try {
      Object properties = PropertySetFactory.create(files.getRoot(), entry);
      CustomProperties custom =
          properties instanceof DocumentSummaryInformation summary
              ? summary.getCustomProperties()
              : null;
      Object value = custom == null ? null : custom.get(name);
      return value == null ? "" : value.toString().strip();
    } catch (org.apache.poi.hpsf.HPSFException e) {
      return "";
    }
  }

  @Override
  public boolean encrypted() {
    return encrypted;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
