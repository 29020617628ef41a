package org.zhibai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.Form;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.report.Templates;

/** Writes the blank workbooks that units fill in. */
public final class WriteTemplates {
  /** The years that a workbook's cover may name. */
  private static final int EARLIEST = 1900;

  private static final int LATEST = 2099;

  private final ReportSystem system;

  /**
   * @param pack folder of the rule pack
   * @throws org.zhibai.forms.PackException when the pack's tables have a mistake
   */
  public WriteTemplates(Path pack) {
    this.system = ReportSystem.read(pack);
  }

  /** Whether the report system has forms for a year. */
  public boolean knows(int year) {
    return year <= LATEST && !system.forms(year).isEmpty();
  }

  /**
   * The years for which a report system has forms.
   *
   * @param last null when no end is set
   */
  public record Years(int first, @Nullable Integer last) {}

  /** The years for which it has forms. */
  public Years years() {
    int first = LATEST;
    int last = 0;
    for (Form form : system.allForms()) {
      LocalDate from = form.validity().from();
      LocalDate to = form.validity().to();
      first = Math.min(first, from == null ? EARLIEST : from.getYear());
      last = Math.max(last, to == null ? LATEST : to.getYear());
    }
    return new Years(first, last == LATEST ? null : last);
  }

  /** The units that hand in a workbook for a year. */
  public List<ReportingUnit> reporters(int year) {
    return system.reporters(year);
  }

  /** The unit with a code that hands in a workbook for a year; null when there is none. */
  public @Nullable ReportingUnit reporter(String code, int year) {
    return reporters(year).stream()
        .filter(unit -> unit.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /**
   * Writes one workbook for each unit and says where they are.
   *
   * @throws OutputRefused when one of them is there already; then none is written
   * @throws IOException when one can't be written
   */
  public List<Path> write(List<ReportingUnit> units, int year, Path folder) throws IOException {
    Templates templates = new Templates(system);
    List<Path> written = new ArrayList<>();
    for (ReportingUnit unit : units) {
      Path file = folder.resolve(templates.fileName(unit, year, 1));
      if (Files.exists(file)) {
        throw new OutputRefused(OutputRefused.Reason.EXISTS, file);
      }
    }
    for (ReportingUnit unit : units) {
      written.add(templates.write(unit, year, folder));
    }
    return List.copyOf(written);
  }
}
