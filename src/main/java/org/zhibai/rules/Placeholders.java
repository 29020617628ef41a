package org.zhibai.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibai.forms.ReportSystem;
import org.zhibai.model.Arithmetic;
import org.zhibai.model.Attainment;
import org.zhibai.model.Finding.Cell;
import org.zhibai.model.Inspection;
import org.zhibai.model.KeyCheck;
import org.zhibai.model.LedgerCell;
import org.zhibai.model.LedgerRow;
import org.zhibai.model.Placing;
import org.zhibai.model.Problem;
import org.zhibai.model.ReportingUnit;
import org.zhibai.model.RowGroup;
import org.zhibai.model.Standing;
import org.zhibai.model.Texts;
import org.zhibai.model.Threshold;

/** What the placeholders of a page's templates stand for in one finding. */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

  /** Most rows or parts that a sentence names. */
  private static final int MOST_ROWS = 5;

  private final Texts texts = Texts.of(Placeholders.class, Locale.CHINESE);
  private final ReportSystem system;
  private final Map<String, String> values = new HashMap<>();
  private Optional<LedgerRow> row = Optional.empty();

  Placeholders(ReportSystem system, String reporter, int year, List<Cell> cells) {
    this.system = system;
    values.put("单位", unit(reporter));
    values.put("年", String.valueOf(year));
    for (Cell cell : cells) {
      values.putIfAbsent(cell.indicator(), cell.value());
      values.putIfAbsent(cell.indicator() + " " + cell.column(), cell.value());
    }
    for (int i = 0; i < Math.min(3, cells.size()); i++) {
      cell(cells.get(i), i == 0 ? "" : String.valueOf(i + 1));
    }
  }

  /** Adds what a reported fact has to say. */
  void add(Object fact) {
    if (fact instanceof Arithmetic arithmetic) {
      arithmetic(arithmetic);
    }
    if (fact instanceof Inspection inspection) {
      inspection(inspection);
    } else if (fact instanceof Threshold threshold) {
      values.put("阈值", Numbers.shown(threshold.value()));
      values.put("来源", threshold.source());
    } else if (fact instanceof LedgerRow reported) {
      row(reported);
    } else if (fact instanceof LedgerCell cell) {
      cell(cell);
    } else if (fact instanceof RowGroup check) {
      key(check);
    } else if (fact instanceof Placing placing) {
      values.put("应为", String.valueOf(placing.due()));
      standing(placing.standing());
    } else if (fact instanceof Standing standing) {
      standing(standing);
    }
  }

  private void standing(Standing standing) {
    values.put("位次", String.valueOf(standing.rank()));
    values.put("得分", Numbers.shown(standing.total()));
    values.put("各项得分", Numbers.shown(standing.points()));
    values.put("扣分", Numbers.shown(standing.deducted()));
  }

  /** What was reported and what would be expected. */
  void expected(BigDecimal expected, BigDecimal difference) {
    values.put("应为", Numbers.shown(expected));
    values.put("差额", Numbers.shown(difference.abs()));
  }

  /** A template with its placeholders filled in; an unknown one stays as it is. */
  String fill(String template) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1)).orElse(match.group())));
  }

  private Optional<String> value(String name) {
    String value = values.get(name);
    if (value != null) {
      return Optional.of(value);
    }
    return row.filter(reported -> reported.header().columns().containsKey(name))
        .map(reported -> FactCells.shown(reported, name));
  }

  private void cell(Cell cell, String suffix) {
    values.put("指标" + suffix, cell.name());
    values.put("数值" + suffix, cell.value());
    values.put("代码" + suffix, cell.indicator());
    values.put("栏" + suffix, cell.column());
  }

  private void arithmetic(Arithmetic arithmetic) {
    values.putIfAbsent("公式", arithmetic.formula());
    values.putIfAbsent("算式", arithmetic.formulaInNumbers());
    values.putIfAbsent("分项", parts(arithmetic));
    if (arithmetic instanceof Attainment attainment) {
      values.put("目标", attainment.name());
      values.putIfAbsent("来源", attainment.source());
    }
  }

  /** Names of the figures a relation reads, or of their columns where they are of one line. */
  private String parts(Arithmetic arithmetic) {
    List<String> names =
        arithmetic.operands().stream()
            .map(part -> part.code().equals(arithmetic.code()) ? part.column() : part.name())
            .distinct()
            .toList();
    String first = String.join("、", names.subList(0, Math.min(MOST_ROWS, names.size())));
    return names.size() > MOST_ROWS ? texts.get("parts.more", first, names.size()) : first;
  }

  private void inspection(Inspection inspection) {
    Problem problem = inspection.problem();
    values.put("文件", inspection.file());
    if (problem != null) {
      values.put("问题", problem.what());
      values.put("处理", problem.remedy());
    }
  }

  private void cell(LedgerCell cell) {
    LedgerRow reported = cell.row();
    if (reported != null) {
      row(reported);
      values.put("问题", cell.words());
    }
    if (cell.limit() != null) {
      add(cell.limit());
    }
  }

  /** A ledger's row, by its number and by the name of its record. */
  private void row(LedgerRow reported) {
    row = Optional.of(reported);
    values.put("台账", reported.ledger());
    values.put("行号", String.valueOf(reported.row()));
    values.put("记录", RecordName.of(system, reported).orElse(texts.get("record.unnamed")));
  }

  private void key(RowGroup check) {
    values.put("键", check.key());
    String rows =
        check.rows().stream()
            .limit(MOST_ROWS)
            .map(row -> (check.across() ? unit(row.reporter()) + " " : "") + where(row))
            .collect(Collectors.joining("；"));
    int all = check.rows().size();
    values.put("重复", all > MOST_ROWS ? rows + texts.get("rows.more", all) : rows);
  }

  private static String where(KeyCheck.Row row) {
    return row.cell().ref() + " " + row.shown();
  }

  private String unit(String code) {
    return system.unit(code).map(ReportingUnit::name).orElse(code);
  }
}
