package org.zhibai.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhibai.forms.Form;
import org.zhibai.forms.FormLine;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.RuleKind;
import org.zhibai.rules.source.PageFile;

/** The text of a new rule and its page: no part is larger than the whole. */
final class RuleDraft {
  private static final String CASE_UNIT = "330212";
  private static final int FIRST_YEAR = 2021;
  private static final String LARGE = "100";
  private static final String SMALL = "60";

  private final ReportSystem system;
  private final NewRule.Request request;
  private final FormLine whole;
  private final List<FormLine> parts;

  /**
   * @param lines the whole and its parts
   */
  RuleDraft(ReportSystem system, NewRule.Request request, List<FormLine> lines) {
    this.system = system;
    this.request = request;
    this.whole = lines.get(0);
    this.parts = lines.subList(1, lines.size());
  }

  /** The rule. */
  String drl() {
    String chapter = request.id().substring(0, request.id().lastIndexOf('/'));
    return """
        package %s;

        import org.zhibai.model.Figure;
        global org.zhibai.rules.Findings findings;

        rule "%s"
            @severity(%s) @kind(%s) @since(%d)
        when
            $whole : Figure( code == "%s"%s )
            $part  : Figure( %s, %s, value > $whole.value )
        then
            findings.report($part, $whole);
        end
        """
        .formatted(
            chapter.replace('/', '.').replace('-', '_'),
            request.name(),
            request.severity().word(),
            kind().word(),
            since(),
            whole.code(),
            sameColumns() ? "" : ", ofThePeriod",
            codes(),
            sameColumns()
                ? "place == $whole.place"
                : "reporter == $whole.reporter, year == $whole.year, ofThePeriod");
  }

  /** The page beside it. */
  String page() {
    String demand = names() + " ≤ " + whole.code();
    return """
        # %1$s
        **说法** %2$s{指标} {数值} 大于{指标2} {数值2}
        **公式** %3$s
        **依据** %2$s写明文件、条款；看到原文的标S，公认的做法标K，暂定的标A【A】
        **为什么** %2$s为什么必须这样？举一个真实的数说明。
        **怎么改** %2$s填报人先核对哪一行、哪一栏，常见的填错是什么。
        **审核员看什么** %2$s拿什么材料核对，什么情况可以认可。

        ## 合格
        ### %4$s小于和等于都合格
        %5$s

        ## 不合格
        ### %4$s大于总数
        %6$s
        问题所在：%7$s
        """
        .formatted(
            request.name(),
            PageFile.UNWRITTEN,
            demand,
            PageFile.UNWRITTEN,
            table(List.of(row(LARGE, SMALL), row(LARGE, LARGE))),
            table(List.of(row(SMALL, LARGE))),
            parts.stream().map(FormLine::code).collect(Collectors.joining("；")));
  }

  private String codes() {
    return parts.size() == 1
        ? "code == \"" + parts.get(0).code() + "\""
        : parts.stream()
            .map(part -> "\"" + part.code() + "\"")
            .collect(Collectors.joining(", ", "code in (", ")"));
  }

  private String names() {
    return parts.stream().map(FormLine::code).collect(Collectors.joining("、"));
  }

  private String table(List<String> rows) {
    String unit = unit();
    String header =
        "| "
            + whole.code()
            + unit
            + parts.stream().map(part -> " | " + part.code() + unit).collect(Collectors.joining())
            + " |\n";
    return header + "|---".repeat(parts.size() + 1) + "|\n" + String.join("\n", rows);
  }

  private String row(String ofWhole, String ofParts) {
    return "| " + ofWhole + (" | " + ofParts).repeat(parts.size()) + " |";
  }

  /** Cases are about one unit unless they name another, which a pack need not have. */
  private String unit() {
    if (system.unit(CASE_UNIT).isPresent()) {
      return "";
    }
    return system.units().stream()
        .filter(ReportingUnit::files)
        .findFirst()
        .map(unit -> " @" + unit.code())
        .orElse("");
  }

  private RuleKind kind() {
    RuleKind asked = request.kind();
    if (asked != null) {
      return asked;
    }
    boolean within =
        parts.stream().allMatch(part -> part.line().form().equals(whole.line().form()));
    return within ? RuleKind.WITHIN_SHEET : RuleKind.CROSS_SHEET;
  }

  /** Whether the figures of the period stand in a column of the same name. */
  private boolean sameColumns() {
    return parts.stream().allMatch(part -> column(part).equals(column(whole)));
  }

  private String column(FormLine line) {
    Form form =
        system.allForms().stream()
            .filter(one -> one.number().equals(line.line().form()))
            .findFirst()
            .orElseThrow();
    return line.columns().stream()
        .filter(key -> form.column(key).role().ofThePeriod())
        .findFirst()
        .orElse(line.columns().get(0));
  }

  /** The first year in which all the lines are in force. */
  private int since() {
    return Stream.concat(parts.stream(), Stream.of(whole))
        .map(line -> line.validity().from())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(LocalDate::getYear)
        .orElse(FIRST_YEAR);
  }
}
