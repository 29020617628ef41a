package org.zhibai.desktop.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconFilesTest {

  @Test
  void the_files_hold_the_products_own_pictures() throws IOException {
    assertThat(Files.readAllBytes(IconFiles.ICO)).isEqualTo(IconFiles.ico());
    assertThat(Files.readAllBytes(IconFiles.ICNS)).isEqualTo(IconFiles.icns());
  }

  @Test
  void windows_finds_each_size() throws IOException {
    ByteBuffer file =
        ByteBuffer.wrap(Files.readAllBytes(IconFiles.ICO)).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(file.getShort(2)).as("an icon, no cursor").isEqualTo((short) 1);
    List<Integer> sizes = new ArrayList<>();
    for (int entry = 6; entry < 6 + 16 * file.getShort(4); entry += 16) {
      int stated = file.get(entry) == 0 ? 256 : file.get(entry) & 0xFF;
      BufferedImage picture = picture(file, file.getInt(entry + 12), file.getInt(entry + 8));
      assertThat(picture.getWidth()).isEqualTo(stated);
      assertThat(picture.getHeight()).isEqualTo(stated);
      sizes.add(stated);
    }
    assertThat(sizes).isEqualTo(IconFiles.SIZES);
  }

  @Test
  void macos_finds_each_picture_to_the_end_of_the_file() throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(IconFiles.ICNS));
    assertThat(file.getInt(4)).isEqualTo(file.capacity());
    int at = 8;
    List<Integer> widths = new ArrayList<>();
    while (at < file.capacity()) {
      int length = file.getInt(at + 4);
      widths.add(picture(file, at + 8, length - 8).getWidth());
      at += length;
    }
    assertThat(at).isEqualTo(file.capacity());
    assertThat(widths).containsExactly(16, 32, 128, 256, 32, 64, 256);
  }

  private static BufferedImage picture(ByteBuffer file, int start, int length) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file.array(), start, length));
  }
}
