package org.zhibai.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibai.forms.FormLabels;
import org.zhibai.forms.NumberText;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.CellAddress;
import org.zhibai.model.Listing;
import org.zhibai.model.ProblemKind;
import org.zhibai.model.ReportingUnit;

/**
 * Whose submission a workbook is, of which year and in which version: what its sheets, its cover
 * and its name say. They must agree; where they don't, two of the three decide; where each says
 * something else, the sheets decide on the unit and the cover on the year. Of the versions that
 * cover and name give the higher one counts: whoever hands in again is told to raise the number in
 * the name, and may well leave the cover as it is; that the two differ is therefore no mistake.
 */
final class Identity {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z][0-9A-Z-]{2,11}");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?度?");
  private static final Pattern VERSION = Pattern.compile("[Vv第]?(\\d{1,4})版?");
  private static final List<String> UNIT_LABELS = List.of(FormLabels.UNIT_CODE, "单位代码", "填报单位代码");
  private static final List<String> YEAR_LABELS = List.of(FormLabels.PERIOD, "年份", "年度");
  private static final List<String> VERSION_LABELS = List.of("报送版本", "版本", "版本号", "填报版本");
  private static final List<String> ALL =
      List.of("行政区划代码", "单位代码", "综合机关名称", "表号", "制定机关", "批准机关", "批准文号", "有效期至", "计量单位");

  private final ReportSystem system;
  private final List<Claim> units = new ArrayList<>();
  private final List<Claim> coverUnits = new ArrayList<>();
  private final List<Claim> years = new ArrayList<>();
  private @Nullable Claim coverYear;
  private @Nullable Integer coverVersion;
  private @Nullable Matcher name;

  /** What one place says. */
  private record Claim(String value, CellAddress at) {
    String place(Notes notes) {
      return at.sheet().isEmpty() ? notes.words("place.name") : at.sheet() + "!" + at.ref();
    }
  }

  /** Whose submission it is. */
  record Known(ReportingUnit unit, int year, int version) {}

  Identity(ReportSystem system, List<Sheet> sheets, String file) {
    this.system = system;
    for (Sheet sheet : sheets) {
      if (sheet.kind() == Sheet.Kind.COVER) {
        readCover(sheet);
      } else if (sheet.kind() == Sheet.Kind.FORM) {
        readForm(sheet);
      }
    }
    Matcher matcher = namePattern(system.fact("文件名")).matcher(NumberText.normal(file));
    if (matcher.find()) {
      name = matcher;
    }
  }

  private static Pattern namePattern(String fact) {
    int dot = fact.lastIndexOf('.');
    String stem = dot < 0 ? fact : fact.substring(0, dot);
    String quoted = Pattern.quote(stem);
    return Pattern.compile(
        quoted
            .replace("{年}", "\\E(?<year>\\d{4})\\Q")
            .replace("{单位}", "\\E(?<unit>[0-9A-Za-z-]+?)\\Q")
            .replace("{版本}", "\\E(?<version>\\d{1,4})(?!\\d)\\Q"));
  }

  private void readCover(Sheet sheet) {
    Labels labels = new Labels(sheet.grid(), Recognition.COVER_ROWS, ALL);
    unitIn(sheet, labels, coverUnits);
    for (String label : YEAR_LABELS) {
      Labels.Found found = labels.find(label);
      Matcher year = found == null ? null : YEAR.matcher(bare(found.text()));
      if (coverYear == null && found != null && year != null && year.lookingAt()) {
        coverYear = new Claim(year.group(1), sheet.at(found.ref()));
      }
    }
    for (String label : VERSION_LABELS) {
      Labels.Found found = labels.find(label);
      Matcher version = found == null ? null : VERSION.matcher(bare(found.text()));
      if (coverVersion == null && version != null && version.matches()) {
        coverVersion = Integer.valueOf(version.group(1));
      }
    }
  }

  private void readForm(Sheet sheet) {
    unitIn(sheet, new Labels(sheet.grid(), Recognition.HEAD, ALL), units);
    for (SheetCell cell : sheet.grid().firstRows(Recognition.HEAD)) {
      Matcher year = YEAR.matcher(cell.bare());
      if (year.matches()) {
        years.add(new Claim(year.group(1), sheet.at(cell.ref())));
        return;
      }
    }
  }

  private static void unitIn(Sheet sheet, Labels labels, List<Claim> units) {
    for (String label : UNIT_LABELS) {
      Labels.Found found = labels.find(label);
      if (found != null) {
        String code = bare(found.text()).replace(",", "").toUpperCase(Locale.ROOT);
        if (CODE.matcher(code).matches()) {
          units.add(new Claim(code, sheet.at(found.ref())));
          return;
        }
      }
    }
  }

  private static String bare(String text) {
    return NumberText.normal(text).replaceAll("\\s+", "");
  }

  /**
   * Decides, and notes where the claims don't agree.
   *
   * @throws Unreadable when the unit or the year can't be told, or the code is no longer in use
   */
  Known decide(CellAddress file, Notes notes) {
    Claim namedUnit = claimOfName("unit", file);
    Claim unitClaim = twoOfThree(majority(units), majority(coverUnits), namedUnit);
    if (unitClaim == null) {
      throw new Unreadable(ProblemKind.UNIT_UNKNOWN, "unit_missing");
    }
    Claim namedYear = claimOfName("year", file);
    Claim yearClaim = twoOfThree(coverYear, majority(years), namedYear);
    if (yearClaim == null) {
      throw new Unreadable(ProblemKind.YEAR_MISMATCH, "year_missing");
    }
    int year = Integer.parseInt(yearClaim.value);
    ReportingUnit unit = unit(unitClaim, year);
    if (system.forms(unit, year).isEmpty()) {
      throw new Unreadable(ProblemKind.YEAR_MISMATCH, "year_without_forms", year, unit.name())
          .at(yearClaim.at);
    }
    notes.of(unit.code(), year);
    units.addAll(0, coverUnits);
    addIfPresent(units, namedUnit);
    noteOthers(ProblemKind.UNIT_MISMATCH, unitClaim, units, notes);
    List<Claim> allYears = new ArrayList<>();
    addIfPresent(allYears, coverYear);
    allYears.addAll(years);
    addIfPresent(allYears, namedYear);
    noteOthers(ProblemKind.YEAR_MISMATCH, yearClaim, allYears, notes);
    return new Known(unit, year, version());
  }

  /**
   * Says whose submission a file's name claims it to be.
   *
   * @return false when it doesn't name a unit that is known
   */
  boolean tell(Notes notes) {
    String unit = unitInName();
    boolean known = system.unit(unit).isPresent();
    if (known) {
      String year = inName("year");
      notes.of(unit, year.isEmpty() ? 0 : Integer.parseInt(year));
    }
    return known;
  }

  /** The code of the unit whose submission the file's name claims it to be; empty if none. */
  String unitInName() {
    return inName("unit").toUpperCase(Locale.ROOT);
  }

  private ReportingUnit unit(Claim claim, int year) {
    ReportingUnit unit =
        system
            .unit(claim.value)
            .orElseThrow(
                () ->
                    new Unreadable(ProblemKind.UNIT_UNKNOWN, "unit_unknown", claim.value)
                        .at(claim.at));
    boolean over = !unit.validOn(java.time.LocalDate.of(year, 12, 31));
    if (over || !unit.successor().isEmpty()) {
      String successor = system.unit(unit.successor()).map(ReportingUnit::name).orElse("");
      throw new Unreadable(
              ProblemKind.UNIT_RETIRED,
              unit.successor().isEmpty() ? "unit_over" : "unit_retired",
              unit.code(),
              unit.name(),
              unit.note(),
              unit.successor(),
              successor)
          .at(claim.at);
    }
    return unit;
  }

  /** One problem for each wrong value, however many places say it: it is one mistake. */
  private static void noteOthers(ProblemKind kind, Claim right, List<Claim> claims, Notes notes) {
    Map<String, List<Claim>> wrong = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (!claim.value.equals(right.value)) {
        wrong.computeIfAbsent(claim.value, unused -> new ArrayList<>()).add(claim);
      }
    }
    wrong.forEach(
        (value, places) -> {
          String where = Listing.of(places.stream().map(one -> one.place(notes)).toList());
          Notes.Spot spot = new Notes.Spot("", value, places.get(0).at, value);
          String sentence = kind.name().toLowerCase(Locale.ROOT);
          notes.addAs(
              kind,
              places.size() == 1 ? sentence : sentence + ".places",
              spot,
              value,
              right.value,
              where,
              places.size());
        });
  }

  private static void addIfPresent(List<Claim> claims, @Nullable Claim claim) {
    if (claim != null) {
      claims.add(claim);
    }
  }

  /** What two of three say; where no two agree, the first there is. */
  private static @Nullable Claim twoOfThree(
      @Nullable Claim first, @Nullable Claim second, @Nullable Claim third) {
    if (second != null && third != null && second.value.equals(third.value)) {
      return second;
    }
    return first != null ? first : second != null ? second : third;
  }

  private static @Nullable Claim majority(List<Claim> claims) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    claims.forEach(claim -> counts.merge(claim.value, 1, Integer::sum));
    Claim best = null;
    for (Claim claim : claims) {
      if (best == null
          || counts.getOrDefault(claim.value, 0) > counts.getOrDefault(best.value, 0)) {
        best = claim;
      }
    }
    return best;
  }

  private @Nullable Claim claimOfName(String group, CellAddress file) {
    String said = inName(group);
    return said.isEmpty() ? null : new Claim(said.toUpperCase(Locale.ROOT), file);
  }

  private String inName(String group) {
    Matcher matcher = name;
    if (matcher == null) {
      return "";
    }
    try {
      String said = matcher.group(group);
      return said == null ? "" : said;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The higher of what cover and name say, 1 where neither says anything. */
  private int version() {
    String said = inName("version");
    int named = said.isEmpty() ? 0 : Integer.parseInt(said);
    int covered = coverVersion == null ? 0 : coverVersion;
    return coverVersion == null && said.isEmpty() ? 1 : Math.max(named, covered);
  }
}
