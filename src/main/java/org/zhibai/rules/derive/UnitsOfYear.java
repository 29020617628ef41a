package org.zhibai.rules.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.LineType;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.Submission;
import org.zhibai.model.Words;

/** What all units reported for one year. */
final class UnitsOfYear {
  private static final String INCLUDED = "含";
  private static final String EXCLUDED = "不含";

  private final ReportSystem system;
  private final FormsOfYear forms;
  private final Map<String, Submission> submissions = new LinkedHashMap<>();
  private final Map<String, Cells> cells = new LinkedHashMap<>();

  UnitsOfYear(ReportSystem system, int year, List<Submission> all) {
    this.system = system;
    this.forms = new FormsOfYear(system, year);
    for (Submission submission : all) {
      if (submission.year() == year) {
        submissions.put(submission.unit().code(), submission);
        cells.put(submission.unit().code(), Cells.of(submission));
      }
    }
  }

  private UnitsOfYear(UnitsOfYear others, Submission changed) {
    this.system = others.system;
    this.forms = others.forms;
    submissions.putAll(others.submissions);
    cells.putAll(others.cells);
    submissions.replace(changed.unit().code(), changed);
    cells.replace(changed.unit().code(), Cells.of(changed));
  }

  /** The same, but that one unit reported something else. */
  UnitsOfYear with(Submission changed) {
    return new UnitsOfYear(this, changed);
  }

  FormsOfYear forms() {
    return forms;
  }

  /** The units that should hand in, in the report system's order. */
  List<ReportingUnit> expected() {
    return system.reporters(forms.year());
  }

  /** What a unit reported; null when nothing was received. */
  @Nullable Cells cells(String code) {
    return cells.get(code);
  }

  @Nullable Submission submission(String code) {
    return submissions.get(code);
  }

  /** Name of a unit. */
  String name(String code) {
    return system.unit(code).map(ReportingUnit::name).orElse(code);
  }

  /** Code of the line that holds the population of per-capita figures; empty when none does. */
  String population() {
    return system.fact("人均分母");
  }

  /** The line in which a district says whether it includes its zones. */
  Optional<FormLine> declaration() {
    return forms.lines().stream()
        .filter(line -> line.line().type() == LineType.TEXT)
        .filter(line -> line.choices().contains(INCLUDED) && line.choices().contains(EXCLUDED))
        .findFirst();
  }

  /** What a district declares: 含, 不含, or empty. */
  String declared(String district) {
    Cells reported = cells.get(district);
    Optional<FormLine> line = declaration();
    return reported != null
            && line.isPresent()
            && reported.own(line.get().code()) instanceof Words words
        ? words.text()
        : "";
  }

  /** Whether a zone's figures and rows are also its district's. */
  boolean includes(String district) {
    return declared(district).equals(INCLUDED);
  }

  /** Whether a district says that its zones' figures are not its own. */
  boolean excludes(String district) {
    return declared(district).equals(EXCLUDED);
  }
}
