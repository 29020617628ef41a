package org.zhibai.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.zhibai.forms.Column;
import org.zhibai.forms.FormLine;
import org.zhibai.model.LineType;
import org.zhibai.model.ReportingUnit;

/** What a unit writes into each cell of a form, from the world's figures of this year and last. */
final class Entries {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NOTABLE_FALL = BigDecimal.valueOf(-30);
  private static final List<String> MUNICIPAL = List.of("08.01", "08.02", "08.03");
  private static final List<String> PROVINCIAL = List.of("08.04", "08.05", "08.06");

  private final World world;
  private final ReportingUnit unit;
  private final int year;

  Entries(World world, ReportingUnit unit, int year) {
    this.world = world;
    this.unit = unit;
    this.year = year;
  }

  /** The figure or words of a cell; a remark is asked for with {@link #remark}. */
  Reported entry(FormLine line, Column column) {
    String code = line.code();
    return switch (column.role()) {
      case CURRENT, CLOSING -> current(code);
      case PRIOR, OPENING -> prior(code);
      case PART -> world.value(unit, year, code, column.key());
      case ADDED -> Reported.of(added(code));
      case WITHDRAWN -> Reported.of(world.withdrawn(unit, year, code));
      case GROWTH -> growth(line);
      case REMARK -> Reported.words(remark(line));
    };
  }

  /** Why a figure moved as far as it did; empty when nothing is to be explained. */
  String remark(FormLine line) {
    boolean compared = line.columns().contains("上年同期") || line.columns().contains("上年末在册");
    if (!compared || line.line().type().inWords()) {
      return "";
    }
    BigDecimal change = current(line.code()).orZero().subtract(prior(line.code()).orZero());
    if (stock(line) && change.signum() < 0) {
      return "存量减少：当年办结、退出多于新增（合成说明）";
    }
    Reported growth = growth(line);
    if (growth.number() == null) {
      return "";
    }
    if (growth.orZero().compareTo(HUNDRED) > 0) {
      return line.code().startsWith("09.") ? "增幅较大：新政实施后登记、放款集中办理（合成说明）" : "增幅较大：上年基数较小（合成说明）";
    }
    return growth.orZero().compareTo(NOTABLE_FALL) <= 0 ? "降幅较大：当年批次减少（合成说明）" : "";
  }

  private Reported current(String code) {
    return world.value(unit, year, code, "");
  }

  private Reported prior(String code) {
    return world.value(unit, year - 1, code, "");
  }

  private static boolean stock(FormLine line) {
    LineType type = line.line().type();
    return type == LineType.STOCK || type == LineType.OVERLAP || type == LineType.CUMULATIVE;
  }

  private BigDecimal added(String code) {
    if (code.equals("08.11")) {
      return sumAdded(MUNICIPAL).add(sumAdded(PROVINCIAL));
    }
    return current(code)
        .orZero()
        .subtract(prior(code).orZero())
        .add(world.withdrawn(unit, year, code));
  }

  private BigDecimal sumAdded(List<String> codes) {
    return codes.stream().map(this::added).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Growth in per cent, of rates in percentage points, two decimals. */
  private Reported growth(FormLine line) {
    BigDecimal now = current(line.code()).number();
    BigDecimal before = prior(line.code()).number();
    if (now == null || before == null) {
      return Reported.NOT_APPLICABLE;
    }
    boolean rate = line.line().type() == LineType.RATE || line.line().measure().equals("%");
    BigDecimal change = now.subtract(before);
    if (rate) {
      return Reported.of(change.setScale(2, RoundingMode.HALF_UP));
    }
    return before.signum() == 0
        ? Reported.NOT_APPLICABLE
        : Reported.of(change.multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP));
  }
}
