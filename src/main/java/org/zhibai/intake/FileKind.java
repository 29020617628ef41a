package org.zhibai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, told by its first bytes. */
enum FileKind {
  EMPTY,
  ZIP,
  OLE2,
  PDF,
  HTML,
  XML,
  CSV,
  OTHER;

  private static final int HEAD = 4096;

  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return EMPTY;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE2;
    }
    return ofText(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static FileKind ofText(String head) {
    String text = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.contains("%pdf-")) {
      return PDF;
    }
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<table")) {
      return HTML;
    }
    if (text.startsWith("<?xml") || text.startsWith("<")) {
      return text.contains("<html") ? HTML : XML;
    }
    boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\r' && c != '\n' && c != '\t');
    return !binary && (text.contains(",") || text.contains("\t")) ? CSV : OTHER;
  }
}
