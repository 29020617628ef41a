package org.zhibai.desktop.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the product's pictures into the one file that Windows and macOS each want. */
final class IconFiles {
  static final Path FOLDER = Path.of("src/main/product/lib/icons");
  static final Path ICO = FOLDER.resolve("zhibai.ico");
  static final Path ICNS = FOLDER.resolve("zhibai.icns");
  static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  private static final int ICO_HEAD = 6;
  private static final int ICO_ENTRY = 16;
  private static final int ICNS_HEAD = 8;

  private IconFiles() {}

  /** Writes both files anew. */
  public static void main(String[] none) throws IOException {
    Files.write(ICO, ico());
    Files.write(ICNS, icns());
  }

  /** The picture of a size. */
  static byte[] png(int size) {
    try {
      return Files.readAllBytes(FOLDER.resolve("zhibai-" + size + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A directory of pictures, then the pictures; 256 is written as 0. */
  static byte[] ico() {
    List<byte[]> pictures = SIZES.stream().map(IconFiles::png).toList();
    int start = ICO_HEAD + SIZES.size() * ICO_ENTRY;
    int length = start + pictures.stream().mapToInt(picture -> picture.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
    int at = start;
    for (int i = 0; i < SIZES.size(); i++) {
      byte size = (byte) (SIZES.get(i) % 256);
      file.put(size).put(size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(pictures.get(i).length).putInt(at);
      at += pictures.get(i).length;
    }
    pictures.forEach(file::put);
    return file.array();
  }

  /** Pictures, each behind its type and length; those for fine screens are twice as large. */
  static byte[] icns() {
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    pictures.put("icp4", png(16));
    pictures.put("icp5", png(32));
    pictures.put("ic07", png(128));
    pictures.put("ic08", png(256));
    pictures.put("ic11", png(32));
    pictures.put("ic12", png(64));
    pictures.put("ic13", png(256));
    int length =
        ICNS_HEAD + pictures.values().stream().mapToInt(one -> ICNS_HEAD + one.length).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put(ascii("icns")).putInt(length);
    pictures.forEach((type, one) -> file.put(ascii(type)).putInt(ICNS_HEAD + one.length).put(one));
    return file.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
