package org.zhibai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.CheckResult;
import org.zhibai.model.Finding;
import org.zhibai.model.Severity;

class CleanSamplesTest {
  private static final Path LAST_YEAR = Path.of("samples/2022");

  @Test
  void clean_submissions_give_no_mandatory_finding(@TempDir Path folder) throws IOException {
    GenerateSamples.clean(2023, folder);
    CheckResult result = SampleCheck.run(folder, LAST_YEAR);
    assertThat(result.received().submissions()).hasSize(27);
    assertThat(result.received().unread()).isEmpty();
    assertThat(mandatory(result)).isEmpty();
    assertThat(result.accounts()).anyMatch(account -> account.held() > 1000);
  }

  private static List<String> mandatory(CheckResult result) {
    return result.findings().stream()
        .filter(finding -> finding.rule().severity() == Severity.MANDATORY)
        .map(CleanSamplesTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    return finding.rule().id() + " " + finding.place().address() + " " + finding.message();
  }
}
