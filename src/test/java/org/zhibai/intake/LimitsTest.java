package org.zhibai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;

class LimitsTest {
  private static final int ROWS = 100_000;

  @TempDir Path folder;

  @Test
  void forms_that_take_too_long_to_read_are_given_up() {
    Path file =
        CourtWorkbook.write(
            folder,
            CourtWorkbook.NAME,
            court -> {
              for (int row = 60; row < 1_500; row++) {
                court.set("J" + row, row);
              }
            });
    Limits usual = Limits.standard();
    assertThat(usual.time()).isEqualTo(Duration.ofSeconds(10));
    assertThat(CourtWorkbook.read(file).unread()).isEmpty();
    Limits none =
        new Limits(
            usual.fileBytes(),
            usual.parts(),
            usual.partBytes(),
            usual.ratio(),
            usual.strings(),
            usual.characters(),
            usual.cells(),
            Duration.ZERO);
    Received received =
        new Intake(CourtWorkbook.SYSTEM, Locale.CHINESE, none).read(List.of(file), Progress.NONE);
    assertThat(received.submissions()).isEmpty();
    assertThat(received.unread())
        .singleElement()
        .extracting(unread -> unread.problem().kind())
        .isEqualTo(ProblemKind.TOO_LARGE);
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void a_hundred_thousand_rows_stream_through_a_small_heap() throws Exception {
    Path file = LongLedger.write(folder, ROWS + 2);
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Streaming.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int status = process.waitFor();
    assertThat(out).content().contains(ROWS + " rows, 0 problems");
    assertThat(status).isZero();
  }

  /** A process of its own: reads the ledger of a workbook and says how many rows it has. */
  static final class Streaming implements Ledger.Sink {
    private int rows;
    private int problems;

    public static void main(String[] arguments) throws IOException {
      Streaming counted = new Streaming();
      CourtWorkbook.read(Path.of(arguments[0])).submissions().get(0).ledgers().get(0).read(counted);
      System.out.println(counted.rows + " rows, " + counted.problems + " problems");
    }

    @Override
    public void row(LedgerRow row) {
      rows++;
    }

    @Override
    public void problem(Problem problem) {
      problems++;
    }
  }
}
