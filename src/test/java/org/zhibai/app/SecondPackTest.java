package org.zhibai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.app.CheckSubmissions.Request;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Progress;

/** A pack on another subject, with forms, columns, units and rules of its own, needs no Java. */
class SecondPackTest {

  @TempDir Path folder;

  @Test
  void another_subjects_submission_is_checked_with_its_own_forms_and_rules() throws IOException {
    WaterWorkbook.in(folder);
    CheckResult result = check();
    assertThat(result.received().unread()).isEmpty();
    assertThat(result.findings())
        .extracting(finding -> finding.rule().id(), finding -> finding.place().indicator())
        .contains(
            tuple("supply/sums-of-parts", "G1.01"),
            tuple("supply/leakage-explained", "G1.05"),
            tuple("quality/passed-within-tested", "G2.03"),
            tuple("works/commissioned-by-year-end", "L1"));
    Finding sum =
        result.findings().stream()
            .filter(finding -> finding.rule().id().equals("supply/sums-of-parts"))
            .filter(finding -> finding.place().indicator().equals("G1.01"))
            .findFirst()
            .orElseThrow();
    assertThat(sum.reported()).isEqualByComparingTo("1000");
    assertThat(sum.expected()).isEqualByComparingTo("950");
    assertThat(folder.resolve("out.xlsx")).exists();
  }

  private CheckResult check() throws IOException {
    return new CheckSubmissions(
            new Request(
                List.of(folder.resolve("供水-2023-SW-01-01.xlsx")),
                List.of(),
                folder.resolve("out.xlsx"),
                List.of(),
                null,
                null,
                WaterWorkbook.PACK,
                folder.resolve("cache"),
                Locale.SIMPLIFIED_CHINESE),
            Progress.NONE)
        .run()
        .result();
  }
}
