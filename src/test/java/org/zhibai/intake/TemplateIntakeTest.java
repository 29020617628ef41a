package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Blank;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;
import org.zhibai.report.Templates;

class TemplateIntakeTest {
  @TempDir Path folder;

  @Test
  void a_units_template_is_recognised_and_blank() throws IOException {
    Templates templates = new Templates(CourtWorkbook.SYSTEM);
    for (String code : List.of("330212", "D-FY", "3302F1")) {
      templates.write(CourtWorkbook.SYSTEM.unit(code).orElseThrow(), 2023, folder);
    }
    Received received = CourtWorkbook.read(folder);
    assertThat(received.unread()).isEmpty();
    assertThat(received.submissions()).hasSize(3);
    for (Submission submission : received.submissions()) {
      assertThat(submission.problems()).isEmpty();
      assertThat(submission.missing()).isEmpty();
      assertThat(submission.ledgers())
          .hasSameSizeAs(CourtWorkbook.SYSTEM.ledgers(submission.unit(), 2023));
      assertThat(submission.cover()).hasSize(5).noneMatch(item -> item.given());
      assertThat(submission.entries())
          .isNotEmpty()
          .allMatch(
              entry -> entry instanceof Blank blank && blank.reason() == Blank.Reason.NOT_FILLED);
    }
  }
}
