package org.zhibai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.zip.ZipException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.zhibai.model.ProblemKind;

/** Opens workbooks, whatever their names say; what is no workbook is refused with the reason. */
final class Books {
  private final Limits limits;
  private final KeptStrings kept;

  /**
   * @param kept where shared strings stay, for readings of the same file
   */
  Books(Limits limits, KeptStrings kept) {
    this.limits = limits;
    this.kept = kept;
  }

  /**
   * Opens a workbook.
   *
   * @throws Unreadable when the file is none, or none that can be read
   */
  Book open(Path file) throws IOException {
    if (Inputs.isSpecial(file)) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.special");
    }
    if (String.valueOf(file.getFileName()).startsWith("~$")) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.lock");
    }
    long size = Files.size(file);
    if (size > limits.fileBytes()) {
      throw new Unreadable(
          ProblemKind.TOO_LARGE, "large.file", size >> 20, limits.fileBytes() >> 20);
    }
    FileKind kind = FileKind.of(file);
    return switch (kind) {
      case ZIP -> zip(file, false);
      case OLE2 -> ole2(file);
      case EMPTY -> throw new Unreadable(ProblemKind.EMPTY_FILE, "empty");
      case PDF -> throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.pdf");
      case HTML -> throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.html");
      case XML -> throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.xml");
      case CSV -> throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.csv");
      case OTHER -> throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other");
    };
  }

  private Book zip(Path file, boolean encrypted) throws IOException {
    try (ZipParts parts = new ZipParts(file, limits)) {
      refuseOthers(parts);
    } catch (ZipException e) {
      throw new Unreadable(ProblemKind.DAMAGED, "damaged.zip");
    }
    return new XlsxBook(file, limits, kept, encrypted);
  }

  private static void refuseOthers(ZipParts parts) {
    if (parts.has("word/document.xml")) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.docx");
    }
    if (parts.has("ppt/presentation.xml")) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other");
    }
    if (parts.has("xl/workbook.bin")) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.xlsb");
    }
    if (parts.has("content.xml") && parts.has("mimetype")) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.ods");
    }
    if (!parts.has("xl/workbook.xml") && !parts.has("_rels/.rels")) {
      throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.zip");
    }
  }

  private Book ole2(Path file) throws IOException {
    boolean package2007;
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = files.getRoot();
      package2007 = root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
      boolean workbook =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      if (!package2007 && !workbook) {
        throw new Unreadable(ProblemKind.NOT_A_WORKBOOK, "other.ole2");
      }
      if (package2007) {
        return decrypted(files);
      }
    }
    return new XlsBook(file);
  }

  /** Spreadsheet programs open such a file without asking: they try their own password first. */
  private Book decrypted(POIFSFileSystem files) throws IOException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new Unreadable(ProblemKind.ENCRYPTED, "encrypted");
      }
      Path plain = Files.createTempFile("zhibai", ".xlsx");
      plain.toFile().deleteOnExit();
      try {
        try (InputStream in = decryptor.getDataStream(files)) {
          Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Temporary(zip(plain, true), plain);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(plain);
        throw e;
      }
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw new Unreadable(ProblemKind.ENCRYPTED, "encrypted");
    }
  }

  /** A workbook whose file goes away with it, or with the process when that is interrupted. */
  private record Temporary(Book book, Path file) implements Book {
    @Override
    public void read(Chooser chooser) throws IOException {
      book.read(chooser);
    }

    @Override
    public String property(String name) throws IOException {
      return book.property(name);
    }

    @Override
    public boolean encrypted() {
      return book.encrypted();
    }

    @Override
    public void close() throws IOException {
      book.close();
      Files.deleteIfExists(file);
    }
  }
}
