package org.zhibai.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.report.Reproducible;
import org.zhibai.samples.Fault.Planted;
import org.zhibai.samples.Fault.Spot;

/** The submissions of 2023 as they came in: with the planted faults. */
final class AsReceived {
  private static final int YEAR = 2023;
  private static final String IN_OLD_FORMAT = "D-JY";
  private static final String TWICE = "D-NY";
  private static final String RETIRED = "330204";

  private final ReportSystem system;
  private final SampleWorkbooks workbooks;

  AsReceived(World world) {
    this.system = world.system();
    this.workbooks = new SampleWorkbooks(world);
  }

  /** Writes all files and returns what is wrong with them. */
  List<Planted> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Planted> planted = new ArrayList<>();
    for (ReportingUnit unit : system.reporters(YEAR)) {
      planted.addAll(write(unit, folder));
    }
    planted.add(retired(folder));
    return planted;
  }

  private List<Planted> write(ReportingUnit unit, Path folder) throws IOException {
    return switch (unit.code()) {
      case IN_OLD_FORMAT -> List.of(oldFormat(unit, folder));
      case TWICE -> List.of(twice(unit, folder));
      default -> planted(unit, folder);
    };
  }

  private List<Planted> planted(ReportingUnit unit, Path folder) throws IOException {
    String file = workbooks.fileName(unit, YEAR, 1);
    try (XSSFWorkbook workbook = workbooks.fill(unit, YEAR)) {
      Desk desk = new Desk(workbook, system, YEAR);
      Map<Fault, Spot> spots = new LinkedHashMap<>();
      for (Fault fault : PlantedFaults.all()) {
        if (fault.unit().equals(unit.code())) {
          spots.put(fault, fault.plant().apply(desk));
        }
      }
      workbooks.write(workbook, unit, YEAR, folder.resolve(file));
      List<Planted> planted = new ArrayList<>();
      spots.forEach(
          (fault, spot) ->
              planted.add(new Planted(file, spot.sheet(), spot.ref(), fault.what(), fault.rule())));
      return planted;
    }
  }

  private Planted oldFormat(ReportingUnit unit, Path folder) throws IOException {
    String file = workbooks.fileName(unit, YEAR, 1).replace(".xlsx", ".xls");
    try (XSSFWorkbook workbook = workbooks.fill(unit, YEAR)) {
      OldFormat.save(workbook, folder.resolve(file));
    }
    return new Planted(file, "", "", "用Excel 97格式（.xls）报送", LayoutFaults.COPED);
  }

  /** The first version took the wrong denominator: 10 of 63 indications instead of 10 of 20. */
  private Planted twice(ReportingUnit unit, Path folder) throws IOException {
    String older = workbooks.fileName(unit, YEAR, 1);
    try (XSSFWorkbook workbook = workbooks.fill(unit, YEAR)) {
      new Desk(workbook, system, YEAR).type("13.18", "本年", "16");
      workbooks.write(workbook, unit, YEAR, folder.resolve(older));
    }
    try (XSSFWorkbook workbook = workbooks.fill(unit, YEAR, 2)) {
      workbooks.write(workbook, unit, YEAR, folder.resolve(workbooks.fileName(unit, YEAR, 2)));
    }
    return new Planted(
        older, "", "", "报送了两个版本，01版地理标志占比分母用错（10÷63），以02版为准", "general/older-version-set-aside");
  }

  private Planted retired(Path folder) throws IOException {
    ReportingUnit unit = system.unit(RETIRED).orElseThrow();
    String file = workbooks.fileName(unit, YEAR, 1);
    try (XSSFWorkbook workbook = workbooks.blank(unit, YEAR)) {
      Reproducible.write(workbook, LocalDate.of(YEAR, 12, 31), folder.resolve(file));
    }
    return new Planted(file, "", "", "单位代码330204（江东区）已于2016年废止，不应再报送", "general/unit-code-valid");
  }
}
