package org.zhibai.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.zhibai.model.ProblemKind;

/** The parts of a zip file, inflated no further than the limits allow. */
final class ZipParts implements AutoCloseable {
  private static final long GRACE = 16L << 20;

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  ZipParts(Path file, Limits limits) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.limits = limits;
    int parts = zip.size();
    if (parts > limits.parts()) {
      zip.close();
      throw new Unreadable(ProblemKind.TOO_LARGE, "large.parts", parts, limits.parts());
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      entries.putIfAbsent(key(entry.getName()), entry);
    }
  }

  /** Whether there is a part of a name, whatever its case. */
  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The bytes of a part; null when there is none. */
  @Nullable InputStream open(String name) throws IOException {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? null : new Guarded(zip.getInputStream(entry), entry);
  }

  /** How long a part says it is once inflated; 0 when there is none. */
  long size(String name) {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? 0 : entry.getSize();
  }

  /** Tells what a part holds from what another one holds, by checksum and size. */
  long mark(String name) {
    ZipEntry entry = entries.get(key(name));
    return entry == null ? 0 : entry.getCrc() << 32 | entry.getSize() & 0xFFFF_FFFFL;
  }

  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Guarded extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long count;

    Guarded(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      if (read < 0) {
        mustBeWhole();
      } else {
        sum.update(bytes, start, read);
        counted(read);
      }
      return read;
    }

    /** A byte that changed on the way may still inflate, to another digit. */
    private void mustBeWhole() throws ZipException {
      if (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
        throw new ZipException(entry.getName());
      }
    }

    private void counted(int read) {
      count += read;
      if (count > limits.partBytes()) {
        throw new Unreadable(
            ProblemKind.TOO_LARGE, "large.part", entry.getName(), limits.partBytes() >> 20);
      }
      if (count > GRACE && count / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
        throw new Unreadable(ProblemKind.TOO_LARGE, "large.ratio", entry.getName(), limits.ratio());
      }
    }
  }
}
