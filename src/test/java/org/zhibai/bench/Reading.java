package org.zhibai.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.zhibai.forms.ReportSystem;
import org.zhibai.intake.Intake;
import org.zhibai.model.Ledger;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Problem;
import org.zhibai.model.Progress;
import org.zhibai.model.Received;

/** Reading a long ledger: intake against the least that any reader must do. */
final class Reading {
  private static final int ROWS = 100_000;

  private final ReportSystem system;

  Reading(ReportSystem system) {
    this.system = system;
  }

  List<Measure> measure() throws Exception {
    Path folder = Files.createTempDirectory("zhibai-bench");
    Path file = LedgerWorkbook.write(system, ROWS, folder);
    try {
      Cpu.Pair pass = Cpu.inTurn(() -> inflate(file), () -> pass(file));
      Cpu.Pair all = Cpu.inTurn(() -> inflate(file), () -> intake(file));
      Cpu.Pair intake = Cpu.inTurn(() -> pass(file), () -> intake(file));
      String size = String.format(Locale.ROOT, "%.1f MB", Files.size(file) / 1e6);
      return List.of(
          Measure.base("ledger of 100,000 × 12 (" + size + "): inflate only", pass.base()),
          Measure.of("  StAX pass that makes no cells, against inflating", pass, ""),
          Measure.of("  intake, against inflating", all, ""),
          Measure.of("  intake, against the StAX pass", intake, "≤ 1.6×"));
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static Long inflate(Path file) throws IOException {
    long bytes = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          bytes += in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return bytes;
  }

  private static Long pass(Path file) throws IOException, XMLStreamException {
    InputFactoryImpl factory = new InputFactoryImpl();
    long events = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml")) {
          try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
              xml.next();
              events++;
            }
          }
        }
      }
    }
    return events;
  }

  private Long intake(Path file) {
    Received received =
        new Intake(system, Locale.SIMPLIFIED_CHINESE).read(List.of(file), Progress.NONE);
    Ledger ledger =
        received.submissions().get(0).ledgers().stream()
            .filter(candidate -> candidate.header().ledger().equals(LedgerWorkbook.LEDGER))
            .findFirst()
            .orElseThrow();
    List<Problem> problems = new ArrayList<>();
    Count rows = new Count(problems);
    ledger.read(rows);
    if (rows.rows != ROWS || !problems.isEmpty()) {
      throw new IllegalStateException(rows.rows + " rows, " + problems);
    }
    return rows.rows;
  }

  private static final class Count implements Ledger.Sink {
    private final List<Problem> problems;
    private long rows;

    Count(List<Problem> problems) {
      this.problems = problems;
    }

    @Override
    public void row(LedgerRow row) {
      rows++;
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}
