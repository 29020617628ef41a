package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Blank;
import org.zhibai.model.Received;
import org.zhibai.model.Submission;
import org.zhibai.report.Templates;

class TemplateIntakeTest {
  private static final ReportSystem SYSTEM = ReportSystem.read(Path.of("rules"));

  private static final Intake.Progress SILENT =
      new Intake.Progress() {
        @Override
        public void started(int files) {}

        @Override
        public void finished(String file) {}
      };

  @TempDir Path folder;

  @Test
  void every_units_template_is_recognised_and_blank() throws IOException {
    Templates templates = new Templates(SYSTEM);
    for (String code : List.of("330212", "D-FY", "3302F1")) {
      templates.write(SYSTEM.unit(code).orElseThrow(), 2023, folder);
    }
    Received received = new Intake(SYSTEM, Locale.CHINESE).read(List.of(folder), SILENT);
    assertThat(received.unread()).isEmpty();
    assertThat(received.submissions()).hasSize(3);
    for (Submission submission : received.submissions()) {
      submission
          .problems()
          .forEach(p -> System.out.println(p.at() + " " + p.kind() + " " + p.what()));
      assertThat(submission.missing()).isEmpty();
      assertThat(submission.ledgers()).hasSameSizeAs(SYSTEM.ledgers(submission.unit(), 2023));
      assertThat(submission.cover()).hasSize(5).noneMatch(item -> item.given());
      submission.entries().stream()
          .filter(e -> !(e instanceof Blank b && b.reason() == Blank.Reason.NOT_FILLED))
          .limit(5)
          .forEach(System.out::println);
    }
  }
}
