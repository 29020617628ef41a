package org.zhibai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsWorkbookTest {
  @TempDir Path folder;

  @Test
  void the_same_result_gives_the_same_bytes() {
    FindingsWorkbook workbook = new FindingsWorkbook(SyntheticResult.SYSTEM, Locale.CHINESE);
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    workbook.write(SyntheticResult.full(), one);
    workbook.write(SyntheticResult.full(), other);
    assertThat(one).hasSameBinaryContentAs(other);
  }
}
